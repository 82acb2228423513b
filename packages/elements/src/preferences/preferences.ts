import type { Choices, WithdrawalReport } from '@konekto/consent';
import {
  directionOf,
  fill,
  inlineMarkup,
  type ChoicePurpose,
  type Choices as Content,
} from '@konekto/policy/browser';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { toNode } from '../dom/to-dom.js';
import { SiteController } from '../site/site-controller.js';
import type { Site } from '../site/site.js';
import { hostStyles } from '../theme/host.styles.js';
import { ChoicesDraft } from './choices-draft.js';
import { preferencesStyles } from './preferences.styles.js';
import { renderDownload } from './render-download.js';
import { renderNotices } from './render-notices.js';
import { renderServices } from './render-services.js';
import { renderSwitch } from './render-switch.js';
import { switchStyles } from './switch.styles.js';

/**
 * The second layer: every purpose and every service with its own switch, in a dialog of the platform.
 * Closing it, also with Esc, saves nothing (CB-09).
 *
 * @csspart dialog - the dialog
 * @csspart actions - the buttons at the end
 * @cssproperty --konekto-color-surface - background of the dialog
 * @cssproperty --konekto-color-accent - switches that are on, and buttons
 * @cssproperty --konekto-radius - corners of the dialog
 */
export class Preferences extends LitElement {
  static override styles = [hostStyles, switchStyles, preferencesStyles];
  static override properties = { draft: { state: true }, report: { state: true } };

  readonly #site = new SiteController(this, 'choices');

  declare private draft: ChoicesDraft | undefined;
  declare private report: WithdrawalReport | undefined;

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Opens the dialog with what is decided now. Resolves when it shows. */
  async open(): Promise<void> {
    await this.#site.ready;
    await this.#site.load();
    const { site, content } = this.#site;
    if (!site || !content) return;
    this.draft = ChoicesDraft.from(content.purposes, site.consent.state);
    this.report = undefined;
    await this.updateComplete;
    if (!this.dialog?.open) this.dialog?.showModal();
  }

  async #save(choices: Choices): Promise<void> {
    const { site, content } = this.#site;
    if (!site || !content) return;
    const shown = { language: site.language, words: { words: content.words, purposes: content.purposes } };
    const report = await site.consent.save(choices, 'visitor', shown);
    if (report.remaining.length > 0) this.report = report;
    else this.dialog?.close();
  }

  #saveAll(draft: ChoicesDraft, { purposes }: Content, value: boolean): void {
    this.draft = purposes.reduce((all, purpose) => all.withPurpose(purpose, value), draft);
    void this.#save(this.draft.choices);
  }

  #handlePurpose(purpose: ChoicePurpose, value: boolean): void {
    this.draft = this.draft?.withPurpose(purpose, value);
  }

  #handleService(id: string, value: boolean): void {
    this.draft = this.draft?.withService(id, value);
  }

  override render(): TemplateResult | typeof nothing {
    const { draft } = this;
    const { site, content } = this.#site;
    if (!site || !content || !draft) return nothing;
    return html`<dialog
      part="dialog"
      lang=${site.language}
      dir=${directionOf(site.language)}
      aria-labelledby="title"
    >
      ${this.#renderHeader(site, content)}
      <div class="purposes">
        ${content.purposes.map((purpose) => this.#renderPurpose(purpose, content, draft))}
      </div>
      ${renderDownload(site, content.words)}
      ${content.purposes.some(({ necessary }) => !necessary) ? this.#renderActions(content, draft) : nothing}
    </dialog>`;
  }

  #renderHeader(site: Site, { words }: Content): TemplateResult {
    return html`<div class="header">
      <h2 id="title" tabindex="-1" autofocus>${words.title}</h2>
      <button type="button" class="close" aria-label=${words.close} @click=${() => this.dialog?.close()}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5 19 19M19 5 5 19" /></svg>
      </button>
      <p>${words.intro}</p>
      ${renderNotices(site, words)}
    </div>`;
  }

  #renderPurpose(
    purpose: ChoicePurpose,
    { words, cookieList }: Content,
    draft: ChoicesDraft,
  ): TemplateResult {
    const control = purpose.necessary
      ? html`<span class="always">${words.alwaysOn}</span>`
      : renderSwitch({
          id: `purpose-${purpose.id}`,
          value: draft.valueOfPurpose(purpose),
          labelledBy: `title-${purpose.id}`,
          onChange: (value) => this.#handlePurpose(purpose, value),
        });
    return html`<div class="group" role="group" aria-labelledby="title-${purpose.id}">
      <div class="purpose">
        <h3 id="title-${purpose.id}">${toNode(inlineMarkup(purpose.title))}</h3>
        ${control}
      </div>
      ${renderServices(purpose, { words, cookieList }, draft, (id, value) => this.#handleService(id, value))}
    </div>`;
  }

  #renderReport({ words }: Content, { remaining }: WithdrawalReport): TemplateResult {
    return html`<p class="report" role="alert">${fill(words.remaining, { names: remaining.join(', ') })}</p>`;
  }

  #renderActions(content: Content, draft: ChoicesDraft): TemplateResult {
    const { words } = content;
    return html`<div class="actions" part="actions">
      ${this.report ? this.#renderReport(content, this.report) : nothing}
      <button type="button" @click=${() => this.#saveAll(draft, content, false)}>${words.refuseAll}</button>
      <button type="button" @click=${() => this.#saveAll(draft, content, true)}>${words.acceptAll}</button>
      <button type="button" class="quiet" @click=${() => this.#save(draft.choices)}>${words.save}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-preferences': Preferences;
  }
}
