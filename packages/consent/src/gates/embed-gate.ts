import type { Condition } from './condition.js';
import type { Gate } from './gate.js';

/** What a placeholder shows and can do. */
export interface PlaceholderOptions {
  readonly embed: HTMLElement;
  readonly condition: Condition;
  /** Shows this one embed now, without remembering it. */
  once(): void;
}

/** Makes what stands in the place of an embed that may not load yet, as large as the embed is now. */
export type PlaceholderFactory = (options: PlaceholderOptions) => HTMLElement;

/** Holds `<iframe data-src>`: while it is shut, a placeholder of the same size stands in its place (CB-21). */
export class EmbedGate implements Gate {
  #placeholder: HTMLElement | undefined;

  constructor(
    readonly element: HTMLIFrameElement,
    readonly condition: Condition,
    private readonly makePlaceholder: PlaceholderFactory,
    private readonly release: (gate: Gate) => void,
  ) {}

  get anchor(): Element {
    return this.#placeholder?.isConnected ? this.#placeholder : this.element;
  }

  /** Makes the placeholder. Measuring an embed costs a layout when the page changed since the last one. */
  measure(): HTMLElement {
    const { element, condition, makePlaceholder, release } = this;
    return (this.#placeholder ??= makePlaceholder({
      embed: element,
      condition,
      once: () => release(this),
    }));
  }

  /** Puts the placeholder in the place of the embed. */
  hold(): void {
    this.element.replaceWith(this.measure());
  }

  open(): void {
    const { element } = this;
    element.src = element.getAttribute('data-src') ?? '';
    this.leave();
  }

  close(): void {
    this.element.removeAttribute('src');
    this.hold();
  }

  leave(): void {
    this.#placeholder?.replaceWith(this.element);
  }
}
