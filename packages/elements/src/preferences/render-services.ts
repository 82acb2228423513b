import {
  blocksMarkup,
  fill,
  fillParts,
  inlineMarkup,
  providerMarkup,
  type ChoicePurpose,
  type ChoiceService,
  type CookieListWords,
  type PreferencesWords,
} from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';

import { toDom, toNode } from '../dom/to-dom.js';
import type { ChoicesDraft } from './choices-draft.js';
import { renderSwitch } from './render-switch.js';

interface Words {
  readonly words: PreferencesWords;
  readonly cookieList: CookieListWords;
}

/** What a purpose is for, and the services behind it: who, what they keep, and a switch for each (CB-11). */
export function renderServices(
  purpose: ChoicePurpose,
  words: Words,
  draft: ChoicesDraft,
  onChange: (id: string, value: boolean) => void,
): TemplateResult {
  const { services } = purpose;
  const count = fill(words.words.services, { count: services.length });
  return html`<div class="description">${blocksMarkup(purpose.description, 'h4').map(toDom)}</div>
    ${
      services.length === 0
        ? html`<p class="none">${words.words.noServices}</p>`
        : html`<details>
            <summary>${count}<span class="hidden">: ${toNode(inlineMarkup(purpose.title))}</span></summary>
            <ul class="services">
              ${services.map((service) => renderService(purpose, service, words, draft, onChange))}
            </ul>
          </details>`
    }`;
}

function renderService(
  { necessary }: ChoicePurpose,
  service: ChoiceService,
  { words, cookieList }: Words,
  draft: ChoicesDraft,
  onChange: (id: string, value: boolean) => void,
): TemplateResult {
  const { id, name, provider, exemption } = service;
  return html`<li>
    <div class="service">
      <h4 id="title-${id}">${name}</h4>
      ${
        necessary
          ? nothing
          : renderSwitch({
              id: `service-${id}`,
              value: draft.valueOfService(id),
              labelledBy: `title-${id}`,
              onChange: (value) => onChange(id, value),
            })
      }
    </div>
    ${blocksMarkup(service.description, 'h4').map(toDom)} ${providerMarkup(provider, words).map(toDom)}
    ${
      exemption
        ? html`<p>${words.exemption}</p>
            ${blocksMarkup(exemption, 'h4').map(toDom)}`
        : nothing
    }
    ${renderStorage(service, words, cookieList)}
  </li>`;
}

function renderStorage(
  { storage }: ChoiceService,
  words: PreferencesWords,
  cookieList: CookieListWords,
): TemplateResult {
  if (storage.length === 0) return html`<p>${words.storesNothing}</p>`;
  return html`<p>${words.stores}</p>
    <ul class="storage">
      ${storage.map(
        ({ kind, name, term, description }) =>
          html`<li>
            <code dir="ltr">${name}</code>
            ${fillParts(cookieList.kept, { kind: cookieList.kinds[kind], term, description: inlineMarkup(description) }).map(toNode)}
          </li>`,
      )}
    </ul>`;
}
