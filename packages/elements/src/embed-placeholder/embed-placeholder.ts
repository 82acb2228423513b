import type { Choices, Condition, PlaceholderOptions } from '@konekto/consent';
import { directionOf, fill } from '@konekto/policy/browser';
import { clickedButton, fillRoot, html, type Html } from '../dom/html.js';
import type { Site } from '../site/site.js';
import { baseSheet, lazySheet, newSheet } from '../theme/lazy-sheet.js';
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
  #size = '';

  /** Fills the placeholder for one embed of a site. */
  show(site: Site, options: PlaceholderOptions): void {
    this.#site = site;
    this.#options = options;
    this.#size = sizeOf(options.embed);
  }

  connectedCallback(): void {
    if (!this.shadowRoot && this.#site && this.#options) this.#render(this.#site, this.#options);
  }

  #render(site: Site, options: PlaceholderOptions): void {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseSheet(), sheet(), newSheet(`:host{${this.#size}}`)];
    root.addEventListener('click', (event) => {
      const button = clickedButton(event);
      if (button === 'once') options.once();
      if (button === 'always') void site.consent.save(allOf(options.condition), 'visitor');
    });
    fillRoot(root, box(site, options));
  }
}

const allOf = ({ granted }: Condition): Choices => Object.fromEntries(granted.map((id) => [id, true]));

/** Declarations that make a placeholder as large as an embed is. */
function sizeOf(embed: HTMLElement): string {
  const { offsetWidth: width, offsetHeight: height, parentElement: place } = embed;
  const fillsItsPlace = width >= (place?.clientWidth ?? 0) - 1;
  const size = `--_width:${fillsItsPlace ? '100%' : `${width}px`};`;
  const ratio = width && height ? `--_ratio:${width}/${height};` : '';
  return size + ratio + (place && height >= place.clientHeight - 1 ? roomOf(embed) : '');
}

/** In a box that keeps room for the embed alone, the placeholder takes that room. */
function roomOf(embed: HTMLElement): string {
  const { position, inset } = getComputedStyle(embed);
  return position === 'absolute' ? `position:absolute;inset:${inset};` : '';
}

function box({ gates, language, words }: Site, { embed, condition }: PlaceholderOptions): Html {
  const { title, explanation, once, always } = words.placeholder;
  const service = gates.services.find(({ id }) => id === condition.service);
  const name = service?.name ?? (embed.title || location.hostname);
  const heading = fill(title, { service: name });
  const label = [embed.title, heading].filter(Boolean).join(': ');
  // The embed's title makes the names of the buttons unique on a page with several embeds.
  const which = embed.title && html`<span class="hidden">: ${embed.title}</span>`;
  return html`<div
    class="base"
    part="base"
    lang="${language}"
    dir="${directionOf(language)}"
    role="group"
    aria-label="${label}"
  >
    <p class="title">${heading}</p>
    <p>${fill(explanation, { provider: service?.provider ?? name })}</p>
    <div class="buttons">
      <button type="button" name="once">${once}${which}</button>
      <button type="button" name="always">${always}${which}</button>
    </div>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-embed-placeholder': EmbedPlaceholder;
  }
}
