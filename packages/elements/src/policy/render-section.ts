import type {
  Fact,
  RegisterRow,
  StatementForm,
  StatementSection,
  StatementWords,
} from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBlocks } from '../text/render-blocks.js';
import { renderKept } from './render-kept.js';

/** One section of the statement: its own words, then what it draws from the rest of the document. */
export const renderSection = (section: StatementSection, words: StatementWords): TemplateResult =>
  html`<section part="section" aria-labelledby=${section.id}>
    <h2 id=${section.id}>${section.heading}</h2>
    ${renderBlocks(section.body, 'h3')} ${renderDrawn(section, words)}
  </section>`;

function renderDrawn(section: StatementSection, words: StatementWords): unknown {
  switch (section.draws) {
    case 'organisation':
      return renderFacts(section.facts, words);
    case 'processing':
      return section.register.map((row) => renderRow(row, words));
    case 'forms':
      return section.forms.map((form) => renderForm(form, words));
    case 'services':
      return section.purposes.map((purpose) => renderKept(purpose, section.cookieList));
    case 'rights':
      return html`${renderFacts(section.channels, words)} ${renderFacts(section.facts, words)}`;
    case undefined:
      return nothing;
  }
}

const renderRow = ({ id, subjects, summary, facts }: RegisterRow, words: StatementWords): TemplateResult =>
  html`<article aria-labelledby="group-${id}">
    <h3 id="group-${id}">${subjects}</h3>
    ${renderBlocks(summary)} ${renderFacts(facts, words)}
  </article>`;

const renderForm = ({ id, title, facts }: StatementForm, words: StatementWords): TemplateResult =>
  html`<article aria-labelledby="form-${id}">
    <h3 id="form-${id}">${title}</h3>
    ${renderFacts(facts, words)}
  </article>`;

const renderFacts = (facts: readonly Fact[], words: StatementWords): TemplateResult =>
  html`<dl>
    ${facts.map(
      ({ term, values }) =>
        html`<div>
          <dt>${term}</dt>
          ${
            values === null
              ? html`<dd class="unknown">${words.unknown}</dd>`
              : values.map((value) => html`<dd>${renderBlocks(value)}</dd>`)
          }
        </div>`,
    )}
  </dl>`;
