import { html, type TemplateResult } from 'lit';

/** What a section says before it is opened. */
export interface SectionHead {
  readonly title: string;
  readonly count?: number | undefined;
  /** How many of them a developer should look at. */
  readonly attention?: number;
  /** Whether it is open when the overlay opens. */
  readonly open?: boolean;
}

/** A part of the overlay that opens and closes. */
export const renderSection = (
  { title, count, attention = 0, open = false }: SectionHead,
  content: unknown,
): TemplateResult =>
  html`<details ?open=${open}>
    <summary>
      <h2>${title}</h2>
      ${count === undefined ? '' : html`<span class="count">${count}</span>`}
      ${attention > 0 ? html`<span class="tag bad">${attention} to look at</span>` : ''}
    </summary>
    <div class="content">${content}</div>
  </details>`;

/** Says that there is nothing, and why that may be. */
export const renderNone = (words: string): TemplateResult => html`<p class="none">${words}</p>`;
