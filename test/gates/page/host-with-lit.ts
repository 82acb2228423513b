import { html, LitElement, type TemplateResult } from 'lit';

/** An element of a page that brings a Lit of its own. */
class HostWithLit extends LitElement {
  override render(): TemplateResult {
    return html`<b>Lit of the page</b>`;
  }
}

customElements.define('host-with-lit', HostWithLit);
document.addEventListener('DOMContentLoaded', () => document.body.append(new HostWithLit()));
