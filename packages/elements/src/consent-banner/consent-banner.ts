import { ConsentRequestedEvent } from '@konekto/consent';
import { directionOf, type GateWords, type Plain } from '@konekto/policy/browser';
import { clickedButton, fillRoot, html, type Html } from '../dom/html.js';
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
  #asks = false;
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    requestSite(this, (site) => this.#connect(site));
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
    this.#space.follow(undefined);
    this.#asks = false;
  }

  #connect(site: Site): void {
    const root = this.shadowRoot ?? this.#makeRoot(site);
    this.#unsubscribe = site.consent.subscribe(() => this.#update(site, root));
    this.#update(site, root);
  }

  #makeRoot(site: Site): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseSheet(), sheet()];
    root.addEventListener('click', (event) => this.#answer(clickedButton(event), site));
    return root;
  }

  #update(site: Site, root: ShadowRoot): void {
    const asks = site.consent.state.status === 'undecided' && site.gates.purposes.length > 0;
    if (asks === this.#asks) return;
    this.#asks = asks;
    if (asks) this.#show(site, root);
    else this.#thank(site, root);
  }

  #show(site: Site, root: ShadowRoot): void {
    fillRoot(root, card(site));
    this.#space.follow(root.firstElementChild as HTMLElement);
    this.dispatchEvent(new ConsentRequestedEvent());
  }

  #thank({ language, words }: Site, root: ShadowRoot): void {
    this.#space.follow(undefined);
    fillRoot(
      root,
      html`<p class="hidden" role="status" lang="${language}" dir="${directionOf(language)}">
        ${words.banner.saved}
      </p>`,
    );
  }

  #answer(button: string | undefined, site: Site): void {
    const shown = { language: site.language, words: wordsShown(site) };
    if (button === 'refuse' || button === 'accept') void site.consent.answer(button === 'accept', shown);
    if (button === 'settings') void site.openPreferences();
  }
}

/** The titles of the purposes that are asked for now. */
const titlesAsked = ({ consent, words: { titles } }: Site): Plain[] =>
  consent.undecided.flatMap((id) => titles[id] ?? []);

/** What the record of the answer vouches for: the words of the card, with the purposes that it names. */
const wordsShown = (site: Site): unknown => ({ ...site.words.banner, asked: titlesAsked(site) });

/** *Statistieken, Marketing en Video* */
function listOf(titles: readonly Plain[], [pair, middle, last]: GateWords['joints']): Html[] {
  const jointAfter = (index: number): string => {
    if (index === titles.length - 1) return '';
    if (index < titles.length - 2) return middle;
    return titles.length === 2 ? pair : last;
  };
  return titles.map((title, index) => html`${strong(title)}${jointAfter(index)}`);
}

const strong = (title: Plain): Html =>
  typeof title === 'string'
    ? html`<strong>${title}</strong>`
    : html`<strong lang="${title.lang}" dir="${directionOf(title.lang)}">${title.children[0]}</strong>`;

function card(site: Site): Html {
  const { gates, language, words } = site;
  const { banner } = words;
  return html`<section part="base" lang="${language}" dir="${directionOf(language)}" aria-labelledby="title">
    <div class="words">
      <h2 id="title">${banner.title}</h2>
      <p>${banner.intro}</p>
      <p>${banner.purposes} ${listOf(titlesAsked(site), words.joints)}. ${banner.withdraw}</p>
      <p class="links">
        <a href="${gates.pages.privacy}">${banner.privacy}</a>
        <a href="${gates.pages.cookies}">${banner.cookies}</a>
      </p>
    </div>
    <div class="actions" part="actions">
      <button type="button" name="refuse">${banner.refuse}</button>
      <button type="button" name="accept">${banner.accept}</button>
      <button type="button" name="settings" class="quiet">${banner.settings}</button>
    </div>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-consent-banner': ConsentBanner;
  }
}
