import { cookieListMarkup, directionOf } from '@konekto/policy/browser';
import { html, LitElement, type TemplateResult } from 'lit';
import { toDom } from '../dom/to-dom.js';
import { SiteController } from '../site/site-controller.js';
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
      ${cookieListMarkup(content, (service) => site.consent.allows(service)).map(toDom)}
      <button type="button" class="quiet" @click=${() => site.openPreferences()}>
        ${content.cookieList.change}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-cookie-list': CookieList;
  }
}
