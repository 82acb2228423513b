import { directionOf, fill, type Statement } from '@konekto/policy/browser';
import { html, LitElement, type TemplateResult } from 'lit';
import { SiteController } from '../site/site-controller.js';
import { hostStyles } from '../theme/host.styles.js';
import { DeepLink } from './deep-link.js';
import { policyViewerStyles } from './policy-viewer.styles.js';
import { renderSection } from './render-section.js';

/**
 * The privacy statement, rendered whole from the policy document (PV-01): contents, sections, register, forms and rights.
 * A link to one of its headings scrolls to it and focuses it, also from another page (PV-08).
 *
 * @slot - shown until the statement has loaded, and without JavaScript
 * @csspart contents - the table of contents
 * @csspart section - each section
 */
export class PolicyViewer extends LitElement {
  static override styles = [hostStyles, policyViewerStyles];

  readonly #site = new SiteController(this, 'statement');
  readonly #deepLink = new DeepLink(this);

  override updated(): void {
    if (this.#site.content) this.#deepLink.followOnce();
  }

  override render(): TemplateResult {
    const { site, content } = this.#site;
    if (!site || !content) return html`<slot></slot>`;
    return html`<div class="statement" lang=${site.language} dir=${directionOf(site.language)}>
      ${this.#renderContents(content)}
      <div class="sections">
        ${content.sections.map((section) => renderSection(section, content.words))}
        <p class="version">${fill(content.words.version, { version: content.version })}</p>
      </div>
    </div>`;
  }

  #renderContents({ words, sections }: Statement): TemplateResult {
    return html`<nav part="contents" aria-labelledby="contents">
      <h2 id="contents">${words.contents}</h2>
      <ol>
        ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
      </ol>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-policy': PolicyViewer;
  }
}
