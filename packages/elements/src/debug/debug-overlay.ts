import Cookies from 'js-cookie';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { hostStyles } from '../theme/host.styles.js';
import { asJson, type DebugReport } from './debug-report.js';
import { debugOverlayStyles } from './debug-overlay.styles.js';
import { LiveReport } from './live-report.js';
import { renderDecision } from './render-decision.js';
import { renderGates } from './render-gates.js';
import { renderLanguages } from './render-languages.js';
import { renderProblems } from './render-problems.js';
import { renderRequests } from './render-requests.js';
import { renderStorage } from './render-storage.js';
import { renderSummary } from './render-summary.js';
import { RoomBesideBanner } from './room-beside-banner.js';
import type { ToldProblem } from './told-problem.js';

/**
 * Shows a developer what the gates do and why, what is stored and requested, and what to mend. For developers, so in
 * English only; konekto.js puts it in the page when its script tag has `data-debug`. It stores nothing.
 *
 * @csspart base - the whole overlay
 */
export class DebugOverlay extends LitElement {
  static override styles = [hostStyles, debugOverlayStyles];
  static override properties = {
    open: { type: Boolean, reflect: true },
    side: { reflect: true },
    toldProblems: { attribute: false },
    notice: { state: true },
  };

  /** Whether everything shows, or only the summary. */
  declare open: boolean;
  /** The side of the page that it stands at. */
  declare side: 'start' | 'end';
  /** Gives the problems that have been told in this page. */
  declare toldProblems: () => readonly ToldProblem[];
  declare private notice: string;

  readonly #live: LiveReport;

  constructor() {
    super();
    this.open = false;
    this.side = 'end';
    this.toldProblems = () => [];
    this.notice = '';
    this.#live = new LiveReport(this);
    new RoomBesideBanner(this);
  }

  /** Loads the page again. */
  protected reload(): void {
    location.reload();
  }

  #handleToggle(): void {
    this.open = !this.open;
  }

  #handleMove(): void {
    this.side = this.side === 'end' ? 'start' : 'end';
  }

  /** Forgets the decision, as if the visitor had never been here. A page can't: an answer is the visitor's to change. */
  #handleForget(): void {
    Cookies.remove('konekto_consent');
    Cookies.remove('konekto_consent', { domain: this.#live.site?.gates.cookieDomain });
    this.reload();
  }

  async #handleDecision(value: boolean): Promise<void> {
    const consent = this.#live.site?.consent;
    await (value ? consent?.acceptAll() : consent?.rejectAll());
    await this.#live.look();
  }

  async #handleCopy(report: DebugReport): Promise<void> {
    const text = asJson(report);
    try {
      await navigator.clipboard.writeText(text);
      this.notice = 'Copied.';
    } catch {
      console.warn(text);
      this.notice = 'The browser does not let us copy: the report stands in the console.';
    }
  }

  #handleKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { report } = this.#live;
    if (!report) return nothing;
    return html`<aside part="base" aria-label="Konekto debug" lang="en" dir="ltr" @keydown=${this.#handleKey}>
      <div class="bar">
        <button type="button" class="toggle" aria-expanded=${this.open} @click=${this.#handleToggle}>
          <span class="name">Konekto debug</span> ${renderSummary(report)}
        </button>
        ${this.#renderMove()}
      </div>
      ${this.open ? this.#renderPanel(report) : nothing}
    </aside>`;
  }

  #renderMove(): TemplateResult {
    return html`<button type="button" class="move" @click=${this.#handleMove}>
      <span class="hidden">Move to the other side</span>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 8 3 12l4 4M17 8l4 4-4 4M3 12h18" /></svg>
    </button>`;
  }

  #renderPanel(report: DebugReport): TemplateResult {
    return html`<div class="panel">
        ${renderProblems(report.problems)} ${renderGates(report.gates)} ${renderDecision(report)}
        ${renderStorage(report.storage)} ${renderRequests(report.requests)}
        ${renderLanguages(report.languages)}
      </div>
      ${this.#renderActions(report)}`;
  }

  #renderActions(report: DebugReport): TemplateResult {
    return html`<div class="actions">
      <button type="button" @click=${() => this.#handleDecision(true)}>Accept all</button>
      <button type="button" @click=${() => this.#handleDecision(false)}>Refuse all</button>
      <button type="button" @click=${this.#handleForget}>Ask again</button>
      <button type="button" @click=${() => this.#handleCopy(report)}>Copy as JSON</button>
      <p role="status">${this.notice}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-debug': DebugOverlay;
  }
}
