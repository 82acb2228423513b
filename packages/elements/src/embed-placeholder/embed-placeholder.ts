import type { PlaceholderOptions } from '@konekto/consent';
import { fill, h, type MarkupElement } from '@konekto/policy/browser';
import { toDom } from '../dom/to-dom.js';
import type { Site } from '../site/site.js';
import { baseSheet, lazySheet } from '../theme/lazy-sheet.js';
import { embedPlaceholderStyles } from './embed-placeholder.styles.js';

const sheet = lazySheet(embedPlaceholderStyles);

/**
 * Stands in the place of an embed that may not load yet: as large, with the provider's name and two buttons (CB-21).
 * It requests nothing, and is written without Lit because it stands in pages where nothing else of ours shows.
 *
 * @csspart base - the box
 */
export class EmbedPlaceholder extends HTMLElement {
  #site: Site | undefined;
  #options: PlaceholderOptions | undefined;

  /** Fills the placeholder for one embed of a site. */
  show(site: Site, options: PlaceholderOptions): void {
    this.#site = site;
    this.#options = options;
    this.#takeSizeOf(options.embed);
  }

  connectedCallback(): void {
    if (!this.shadowRoot && this.#site && this.#options) this.#render(this.#site, this.#options);
  }

  #takeSizeOf(embed: HTMLElement): void {
    const { offsetWidth: width, offsetHeight: height, parentElement: place } = embed;
    const fillsItsPlace = width >= (place?.clientWidth ?? 0) - 1;
    this.style.setProperty('--_width', fillsItsPlace ? '100%' : `${width}px`);
    if (width && height) this.style.setProperty('--_ratio', `${width} / ${height}`);
    // In a box that keeps room for the embed alone, the placeholder takes that room.
    if (place && height >= place.clientHeight - 1) {
      const { position, inset } = getComputedStyle(embed);
      if (position === 'absolute') Object.assign(this.style, { position, inset });
    }
  }

  #render(site: Site, options: PlaceholderOptions): void {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseSheet(), sheet()];
    root.append(toDom(boxMarkup(site, options)));
    const [once, always] = root.querySelectorAll('button');
    once?.addEventListener('click', options.once);
    always?.addEventListener('click', () => this.#always(options));
  }

  #always({ condition }: PlaceholderOptions): void {
    void this.#site?.consent.save(Object.fromEntries(condition.granted.map((id) => [id, true])), 'visitor');
  }
}

function boxMarkup(
  { gates, language, words }: Site,
  { embed, condition }: PlaceholderOptions,
): MarkupElement {
  const { title, explanation, once, always } = words.placeholder;
  const service = gates.services.find(({ id }) => id === condition.service);
  const name = service?.name ?? (embed.title || location.hostname);
  const heading = fill(title, { service: name });
  // The embed's title makes the names of the buttons unique on a page with several embeds.
  const button = (label: string): MarkupElement =>
    h('button', { type: 'button' }, label, embed.title && h('span', { class: 'hidden' }, `: ${embed.title}`));
  return h(
    'div',
    {
      class: 'base',
      part: 'base',
      lang: language,
      role: 'group',
      'aria-label': [embed.title, heading].filter(Boolean).join(': '),
    },
    h('p', { class: 'title' }, heading),
    h('p', {}, fill(explanation, { provider: service?.provider ?? name })),
    h('div', { class: 'buttons' }, button(once), button(always)),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-embed-placeholder': EmbedPlaceholder;
  }
}
