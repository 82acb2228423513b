import { html, type TemplateResult } from 'lit';

/** A name and what holds for it. */
export type Fact = readonly [name: string, value: unknown];

/** Names with their values, in two columns. */
export const renderFacts = (facts: readonly Fact[]): TemplateResult =>
  html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
