import type { Condition } from './condition.js';
import type { Gate } from './gate.js';

/** What a placeholder shows and can do. */
export interface PlaceholderOptions {
  readonly embed: HTMLElement;
  readonly condition: Condition;
  /** Shows this one embed now, without remembering it. */
  once(): void;
}

/** Makes what stands in the place of an embed that may not load yet. */
export type PlaceholderFactory = (options: PlaceholderOptions) => HTMLElement;

/** Holds `<iframe data-src>`: a placeholder of the same size stands in its place (CB-21). */
export class EmbedGate implements Gate {
  readonly #placeholder: HTMLElement;

  constructor(
    readonly element: HTMLIFrameElement,
    readonly condition: Condition,
    placeholder: PlaceholderFactory,
    release: (gate: Gate) => void,
  ) {
    this.#placeholder = placeholder({ embed: element, condition, once: () => release(this) });
    element.replaceWith(this.#placeholder);
  }

  get anchor(): Element {
    return this.#placeholder.isConnected ? this.#placeholder : this.element;
  }

  open(): void {
    const { element } = this;
    element.src = element.getAttribute('data-src') ?? '';
    this.#placeholder.replaceWith(element);
  }

  close(): void {
    this.element.removeAttribute('src');
    this.element.replaceWith(this.#placeholder);
  }

  leave(): void {
    this.#placeholder.replaceWith(this.element);
  }
}
