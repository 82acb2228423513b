/** Keeps room below the page as high as the banner, so that it never covers the focus or the last lines (WCAG 2.2 SC 2.4.11). */
export class BannerSpace {
  readonly #observer = new ResizeObserver(() => this.#measure());
  #sheet: CSSStyleSheet | undefined;
  #banner: HTMLElement | undefined;

  /** Follows the size of a banner, or gives the room back. */
  follow(banner: HTMLElement | undefined): void {
    this.#observer.disconnect();
    this.#banner = banner;
    if (banner) this.#observer.observe(banner);
    else this.#sheet?.replaceSync('');
  }

  #measure(): void {
    if (!this.#banner) return;
    if (!this.#sheet) document.adoptedStyleSheets.push((this.#sheet = new CSSStyleSheet()));
    // It is fixed to the viewport, so that its offset is the one from there.
    const room = innerHeight - this.#banner.offsetTop;
    this.#sheet.replaceSync(`html{scroll-padding-block-end:${room}px;padding-block-end:${room}px}`);
  }
}
