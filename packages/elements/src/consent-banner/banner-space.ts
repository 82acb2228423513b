/** Keeps room below the page as high as the banner, so that it never covers the focus or the last lines (WCAG 2.2 SC 2.4.11). */
export class BannerSpace {
  readonly #sheet = new CSSStyleSheet();
  readonly #observer = new ResizeObserver(() => this.#measure());
  #banner: HTMLElement | undefined;

  /** Follows the size of a banner, or gives the room back. */
  follow(banner: HTMLElement | undefined): void {
    this.#observer.disconnect();
    this.#banner = banner;
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    document.adoptedStyleSheets = banner ? [...others, this.#sheet] : others;
    if (banner) this.#observer.observe(banner);
  }

  #measure(): void {
    if (!this.#banner) return;
    const room = Math.ceil(innerHeight - this.#banner.getBoundingClientRect().top);
    this.#sheet.replaceSync(`html{scroll-padding-block-end:${room}px;padding-block-end:${room}px}`);
  }
}
