import { inlineMarkup, type History, type HistoryVersion } from '@konekto/policy/browser';
import { html, type TemplateResult } from 'lit';
import { toDom, toNode } from '../dom/to-dom.js';

/** What each published version changed, newest first: marked in the text, and what is asked again (PV-09). */
export const renderHistory = ({ versions, words }: History): TemplateResult =>
  html`<ol class="versions">
    ${versions.map((version) => html`<li>${renderVersion(version, words)}</li>`)}
  </ol>`;

function renderVersion(
  { name, published, compared, changes, reasks }: HistoryVersion,
  words: History['words'],
): TemplateResult {
  const heading = html`<strong>${name}</strong>. ${published}`;
  if (compared === undefined)
    return html`<p>${heading}</p>
      <p>${words.first}</p>`;
  return html`<details>
    <summary>${heading}</summary>
    <p>${compared}:</p>
    ${changes.length > 0 ? changes.map(toDom) : html`<p>${words.unchanged}</p>`}
    ${
      reasks.length > 0
        ? html`<p>${words.reasks}:</p>
            <ul>
              ${reasks.map(({ title, reasons }) => html`<li><strong>${toNode(inlineMarkup(title))}</strong>: ${reasons.join(' ')}</li>`)}
            </ul>`
        : html`<p>${words.noReasks}</p>`
    }
  </details>`;
}
