import {
  contentsMarkup,
  directionOf,
  fill,
  statementMarkup,
  versionMarkup,
  type Markup,
  type Statement,
} from '@konekto/policy/browser';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { growDom } from './grow-dom.js';
import { toDom } from '../dom/to-dom.js';
import { SiteController } from '../site/site-controller.js';
import { hostStyles } from '../theme/host.styles.js';
import { DeepLink } from './deep-link.js';
import { PageData } from './page-data.js';
import { policyViewerStyles } from './policy-viewer.styles.js';
import { PrintWhole } from './print-whole.js';
import { renderHistory } from './render-history.js';
import { renderFilter } from './render-filter.js';
import { everything, isEverything, StatementParts, type Wanted } from './statement-parts.js';

/**
 * The privacy statement, rendered whole from the policy document (PV-01): contents, sections, register, forms and rights.
 * It can be searched, and its register filtered by group and application (PV-06). A link to one of its headings opens,
 * scrolls to and focuses it, also from another page (PV-08).
 *
 * @slot - shown until the statement has loaded, and without JavaScript
 * @csspart contents - the table of contents
 * @csspart section - each section
 */
export class PolicyViewer extends LitElement {
  static override styles = [hostStyles, policyViewerStyles];
  static override properties = { wanted: { state: true } };

  readonly #site = new SiteController(this, 'statement');
  readonly #deepLink = new DeepLink(this, (target) => this.#reveal(target));
  readonly #history = new SiteController(this, 'history', false);
  readonly #data = new PageData(this);
  #grown: Promise<StatementParts> | undefined;

  declare private wanted: Wanted;

  constructor() {
    super();
    this.wanted = everything;
    new PrintWhole(this);
  }

  /** Resolves when the whole statement stands, too. */
  override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#grown;
    return complete;
  }

  override updated(): void {
    const { site, content } = this.#site;
    if (!site || !content) return;
    this.#data.tell(content, site);
    this.#grown ??= this.#grow(content);
    void this.#grown.then((parts) => {
      this.#show(parts, content);
      this.#deepLink.followOnce();
    });
  }

  async #grow(statement: Statement): Promise<StatementParts> {
    const [contents, sections] = this.renderRoot.querySelectorAll('.contents, .sections');
    contents?.append(toDom(contentsMarkup(statement)));
    await growDom(sections as Element, partsOf(statement));
    return new StatementParts(sections as Element, statement);
  }

  #show(parts: StatementParts, { words }: Statement): void {
    const found = parts.show(this.wanted);
    const status = this.renderRoot.querySelector('[role=status]') as HTMLElement;
    if (isEverything(this.wanted)) status.textContent = '';
    else status.textContent = found > 0 ? fill(words.found, { count: found }) : words.nothingFound;
  }

  /** Opens the second layer of what is pointed at, and ends a search that leaves it out. */
  #reveal(target: HTMLElement): void {
    target.closest('article')?.querySelector('details')?.setAttribute('open', '');
    if (!target.closest('[hidden]')) return;
    for (let part: Element | null = target; part; part = part.parentElement) part.removeAttribute('hidden');
    this.wanted = everything;
  }

  readonly #choose = (chosen: Partial<Wanted>): void => {
    this.wanted = { ...this.wanted, ...chosen };
  };

  override render(): TemplateResult {
    const { site, content } = this.#site;
    if (!site || !content) return html`<slot></slot>`;
    return html`<div class="statement" lang=${site.language} dir=${directionOf(site.language)}>
      <div class="aside">
        ${renderFilter(content, this.wanted, this.#choose)}
        <div class="contents"></div>
        <button type="button" class="quiet" @click=${() => print()}>${content.words.print}</button>
      </div>
      <div class="sections"></div>
      ${site.history ? this.#renderHistory(content) : nothing}
    </div>`;
  }

  /** Loaded when a reader asks for it. */
  #renderHistory({ words }: Statement): TemplateResult {
    const { content } = this.#history;
    return html`<details class="history" @toggle=${() => this.#history.load()}>
      <summary>${words.versions}</summary>
      ${content ? renderHistory(content) : nothing}
    </details>`;
  }
}

/** The statement, of which a section is made when it is its turn. */
function* partsOf(statement: Statement): Generator<Markup> {
  for (const section of statement.sections) yield* statementMarkup({ ...statement, sections: [section] });
  yield versionMarkup(statement);
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-policy': PolicyViewer;
  }
}
