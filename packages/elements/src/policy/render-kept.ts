import { fill, type ChoicePurpose, type CookieListWords } from '@konekto/policy/browser';
import { html, type TemplateResult } from 'lit';
import { renderBlocks } from '../text/render-blocks.js';

/** What a purpose keeps in the browser, as text of the statement; the cookie list has it as tables, with the choice. */
export const renderKept = (purpose: ChoicePurpose, words: CookieListWords): TemplateResult =>
  html`<article aria-labelledby="kept-${purpose.id}">
    <h3 id="kept-${purpose.id}">${purpose.title}</h3>
    ${renderBlocks(purpose.description)}
    <ul>
      ${purpose.services.map(
        ({ name, provider, storage }) =>
          html`<li>
            <strong>${name}</strong> (${provider?.name ?? words.ownSite})${
              storage.length === 0
                ? html`: ${words.none}`
                : html`<ul>
                    ${storage.map(
                      ({ kind, name, term, description }) =>
                        html`<li>
                          <code dir="ltr">${name}</code>
                          ${fill(words.kept, { kind: words.kinds[kind], term, description })}
                        </li>`,
                    )}
                  </ul>`
            }
          </li>`,
      )}
    </ul>
  </article>`;
