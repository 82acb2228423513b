/** Told of elements that came into the page, each with all that stands in it. */
export type AddedListener = (added: readonly Element[]) => void;

/** The one observer of a page: whoever waits for elements hears of what the parser, a script or a framework adds. */
export class PageObserver {
  readonly #listeners: AddedListener[] = [];

  /** Tells of what stands in the page now, and from then on of what comes. Listeners hear in the order in which they came. */
  onAdded(listener: AddedListener): void {
    if (this.#listeners.length === 0) this.#observe();
    this.#listeners.push(listener);
    listener([document.documentElement]);
  }

  /**
   * Tells of what comes from now on, before all others hear of it: they meet it as this listener left it.
   * A script that the parser came upon has not run yet by then.
   */
  screen(listener: AddedListener): void {
    this.#listeners.unshift(listener);
  }

  #observe(): void {
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) =>
        [...addedNodes].filter((node): node is Element => 'matches' in node),
      );
      if (added.length > 0) for (const listener of this.#listeners) listener(added);
    }).observe(document, { childList: true, subtree: true });
  }
}

/** The elements that fit a selector: added ones, and those inside them. */
export function* within(added: readonly Element[], selector: string): Generator<HTMLElement> {
  for (const element of added) {
    if (element.matches(selector)) yield element as HTMLElement;
    if (element.firstElementChild) yield* element.querySelectorAll<HTMLElement>(selector);
  }
}
