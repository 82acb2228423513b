import {
  directionOf,
  type ChoicePurpose,
  type ChoiceService,
  type CookieListWords,
} from '@konekto/policy/browser';
import { html, LitElement, type TemplateResult } from 'lit';
import { SiteController } from '../site/site-controller.js';
import type { Site } from '../site/site.js';
import { renderBlocks } from '../text/render-blocks.js';
import { renderProvider } from '../text/render-provider.js';
import { hostStyles } from '../theme/host.styles.js';
import { cookieListStyles } from './cookie-list.styles.js';

/**
 * Everything that the site keeps in a browser, grouped by purpose, with the visitor's choice beside it (PV-11).
 * It is made from the declared services, so it can't differ from what the gates let through.
 *
 * @slot - shown until the list has loaded, and without JavaScript
 * @csspart table - each table
 */
export class CookieList extends LitElement {
  static override styles = [hostStyles, cookieListStyles];

  readonly #site = new SiteController(this, 'choices');

  override render(): TemplateResult {
    const { site, content } = this.#site;
    if (!site || !content) return html`<slot></slot>`;
    return html`<div lang=${site.language} dir=${directionOf(site.language)}>
      ${content.purposes.map((purpose) => renderPurpose(purpose, content.cookieList, site))}
      <button type="button" class="quiet" @click=${() => site.openPreferences()}>
        ${content.cookieList.change}
      </button>
    </div>`;
  }
}

function renderPurpose(purpose: ChoicePurpose, words: CookieListWords, site: Site): TemplateResult {
  return html`<section aria-labelledby="purpose-${purpose.id}">
    <h2 id="purpose-${purpose.id}">${purpose.title}</h2>
    <div class="description">${renderBlocks(purpose.description, 'h3')}</div>
    ${purpose.services.map((service) => renderService(purpose, service, words, site))}
  </section>`;
}

function renderService(
  { necessary }: ChoicePurpose,
  service: ChoiceService,
  words: CookieListWords,
  site: Site,
): TemplateResult {
  const { id, name, provider } = service;
  const allowed = site.consent.allows(id);
  const choice = necessary ? words.alwaysOn : allowed ? words.allowed : words.refused;
  return html`<article aria-labelledby="service-${id}">
    <div class="service">
      <h3 id="service-${id}">${name}</h3>
      <p class="choice ${allowed ? 'allowed' : 'refused'}">${choice}</p>
    </div>
    ${renderBlocks(service.description)} ${renderProvider(provider, words)}
    ${service.storage.length === 0 ? html`<p>${words.none}</p>` : renderTable(service, words)}
  </article>`;
}

/** The roles are spelled out because the narrow layout changes `display`, which takes them away. */
const renderTable = ({ id, storage }: ChoiceService, words: CookieListWords): TemplateResult =>
  html`<table part="table" role="table" aria-labelledby="service-${id}">
    <thead role="rowgroup">
      <tr role="row">
        ${[words.name, words.kind, words.purpose, words.term].map(
          (heading) => html`<th scope="col" role="columnheader">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${storage.map(
        ({ kind, name, term, description }) =>
          html`<tr role="row">
            <td role="cell" data-label=${words.name}><code dir="ltr">${name}</code></td>
            <td role="cell" data-label=${words.kind}>${words.kinds[kind]}</td>
            <td role="cell" data-label=${words.purpose}>${description}</td>
            <td role="cell" data-label=${words.term}>${term}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

declare global {
  interface HTMLElementTagNameMap {
    'konekto-cookie-list': CookieList;
  }
}
