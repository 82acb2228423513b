import { h } from '@konekto/policy/browser';
import { toDom } from '../dom/to-dom.js';
import { SiteRequestEvent } from '../site/site-request-event.js';
import { baseCss } from '../theme/base-css.js';
import { css } from '../theme/css-text.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css`
  ${baseCss}

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
    this.dispatchEvent(
      new SiteRequestEvent((site) => {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
        root.adoptedStyleSheets = [sheet];
        const button = toDom(
          h('button', { type: 'button', part: 'button' }, h('slot', {}, site.words.preferencesLabel)),
        );
        button.addEventListener('click', () => void site.openPreferences());
        root.append(button);
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-preferences-button': PreferencesButton;
  }
}
