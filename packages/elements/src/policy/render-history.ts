import { changeMarkup, fill, type History, type HistoryVersion } from '@konekto/policy/browser';
import { html, type TemplateResult } from 'lit';
import { toDom } from '../dom/to-dom.js';

/** What each published version changed, newest first: marked in the text, and what is asked again (PV-09). */
export const renderHistory = ({ versions, words }: History, language: string): TemplateResult =>
  html`<ol class="versions">
    ${versions.map((version) => html`<li>${renderVersion(version, words, language)}</li>`)}
  </ol>`;

function renderVersion(
  { version, publishedOn, since, changes, reasks }: HistoryVersion,
  words: History['words'],
  language: string,
): TemplateResult {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const published = fill(words.publishedOn, { date: date.format(new Date(publishedOn)) });
  const name = html`<strong>${fill(words.version, { version })}</strong>. ${published}`;
  if (since === undefined)
    return html`<p>${name}</p>
      <p>${words.first}</p>`;
  return html`<details>
    <summary>${name}</summary>
    <p>${fill(words.compared, { version: since })}:</p>
    ${changes.length > 0 ? changes.map((change) => toDom(changeMarkup(change, words))) : html`<p>${words.unchanged}</p>`}
    ${
      reasks.length > 0
        ? html`<p>${words.reasks}:</p>
            <ul>
              ${reasks.map(({ title, reasons }) => html`<li><strong>${title}</strong>: ${reasons.join(' ')}</li>`)}
            </ul>`
        : html`<p>${words.noReasks}</p>`
    }
  </details>`;
}
