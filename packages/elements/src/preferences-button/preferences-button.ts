import { directionOf } from '@konekto/policy/browser';
import { fillRoot, html } from '../dom/html.js';
import { requestSite } from '../site/site-request-event.js';
import type { Site } from '../site/site.js';
import { css } from '../theme/css-text.js';
import { baseSheet, lazySheet } from '../theme/lazy-sheet.js';

const sheet = lazySheet(css`
  :host {
    display: inline-block;
    color: inherit;
  }

  button {
    border: 1px solid;
    background: transparent;
    color: inherit;
    font-weight: inherit;
  }
  @media print {
    :host {
      display: none;
    }
  }
`);

/**
 * The permanent way back to the choice (CB-12, GDPR art. 7(3)). It stands on every page, so it is written without Lit.
 *
 * @slot - other words for the button
 * @csspart button - the button itself
 */
export class PreferencesButton extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) requestSite(this, (site) => this.#render(site));
  }

  #render({ language, openPreferences, words }: Site): void {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [baseSheet(), sheet()];
    // Nothing but the button can be clicked in it.
    root.addEventListener('click', () => void openPreferences());
    fillRoot(
      root,
      html`<button type="button" part="button" lang="${language}" dir="${directionOf(language)}">
        <slot>${words.preferencesLabel}</slot>
      </button>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-preferences-button': PreferencesButton;
  }
}
