import { ConsentRequestedEvent } from '@konekto/consent';
import { h, type GateWords, type Markup, type MarkupElement } from '@konekto/policy/browser';
import { toDom } from '../dom/to-dom.js';
import { requestSite } from '../site/site-request-event.js';
import type { Site } from '../site/site.js';
import { baseSheet, lazySheet } from '../theme/lazy-sheet.js';
import { BannerSpace } from './banner-space.js';
import { consentBannerStyles } from './consent-banner.styles.js';

const sheet = lazySheet(consentBannerStyles);

/**
 * The first layer: who asks, what for, and two answers that weigh the same (CB-03, CB-04, CB-05).
 * It shows while something is to be asked, never takes the focus and leaves the page usable.
 * Every first visit pays for it, so it is written without Lit.
 *
 * @fires konekto-consent-requested - when it asks
 * @csspart base - the card
 * @csspart actions - the buttons
 * @cssproperty --konekto-color-surface - background of the card
 * @cssproperty --konekto-color-accent - background of the buttons
 * @cssproperty --konekto-radius - corners of the card
 * @cssproperty --konekto-banner-layer - its z-index
 */
export class ConsentBanner extends HTMLElement {
  readonly #space = new BannerSpace();
  #card: HTMLElement | undefined;
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    requestSite(this, (site) => this.#connect(site));
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
    this.#hide();
  }

  #connect(site: Site): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseSheet(), sheet()];
    this.#unsubscribe = site.consent.subscribe(() => this.#update(site, root));
    this.#update(site, root);
  }

  #update(site: Site, root: ShadowRoot): void {
    const asks = site.consent.state.status === 'undecided' && site.gates.purposes.length > 0;
    if (asks && !this.#card) this.#show(site, root);
    if (!asks && this.#card) {
      this.#hide();
      const { language, words } = site;
      root.append(toDom(h('p', { class: 'hidden', role: 'status', lang: language }, words.banner.saved)));
    }
  }

  #show(site: Site, root: ShadowRoot): void {
    const card = toDom(cardMarkup(site));
    this.#card = card;
    const [refuse, accept, settings] = card.querySelectorAll('button');
    const shown = { language: site.language, words: wordsShown(site) };
    refuse?.addEventListener('click', () => void site.consent.answer(false, shown));
    accept?.addEventListener('click', () => void site.consent.answer(true, shown));
    settings?.addEventListener('click', () => void site.openPreferences());
    root.replaceChildren(card);
    this.#space.follow(card);
    this.dispatchEvent(new ConsentRequestedEvent());
  }

  #hide(): void {
    this.#space.follow(undefined);
    this.#card?.remove();
    this.#card = undefined;
  }
}

/** The titles of the purposes that are asked for now. */
const titlesAsked = ({ consent, words: { titles } }: Site): string[] =>
  consent.undecided.flatMap((id) => titles[id] ?? []);

/** What the record of the answer vouches for: the words of the card, with the purposes that it names. */
const wordsShown = (site: Site): unknown => ({ ...site.words.banner, asked: titlesAsked(site) });

/** *Statistieken, Marketing en Video* */
function listMarkup(titles: readonly string[], [pair, middle, last]: GateWords['joints']): Markup[] {
  const jointAfter = (index: number): string => {
    if (index === titles.length - 1) return '';
    if (index < titles.length - 2) return middle;
    return titles.length === 2 ? pair : last;
  };
  return titles.flatMap((title, index) => [h('strong', {}, title), jointAfter(index)]);
}

function cardMarkup(site: Site): MarkupElement {
  const { gates, language, words } = site;
  const { banner } = words;
  const asked = listMarkup(titlesAsked(site), words.joints);
  const button = (words: string, style?: string): MarkupElement =>
    h('button', { type: 'button', class: style }, words);
  return h(
    'section',
    { part: 'base', lang: language, 'aria-labelledby': 'title' },
    h(
      'div',
      { class: 'words' },
      h('h2', { id: 'title' }, banner.title),
      h('p', {}, banner.intro),
      h('p', {}, `${banner.purposes} `, ...asked, `. ${banner.withdraw}`),
      h(
        'p',
        { class: 'links' },
        h('a', { href: gates.pages.privacy }, banner.privacy),
        ' ',
        h('a', { href: gates.pages.cookies }, banner.cookies),
      ),
    ),
    h(
      'div',
      { class: 'actions', part: 'actions' },
      button(banner.refuse),
      button(banner.accept),
      button(banner.settings, 'quiet'),
    ),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-consent-banner': ConsentBanner;
  }
}
