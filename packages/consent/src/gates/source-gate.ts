import type { Condition } from './condition.js';
import type { Gate } from './gate.js';

/** Holds images, media and links: `data-src` or `data-href` becomes the real one. */
export class SourceGate implements Gate {
  constructor(
    readonly element: HTMLElement,
    readonly condition: Condition,
  ) {}

  get anchor(): Element {
    return this.element;
  }

  open(): void {
    const { src, href } = this.element.dataset;
    if (src) this.element.setAttribute('src', src);
    if (href) this.element.setAttribute('href', href);
  }

  close(): void {
    const { src, href } = this.element.dataset;
    if (src) this.element.removeAttribute('src');
    if (href) this.element.removeAttribute('href');
  }
}
