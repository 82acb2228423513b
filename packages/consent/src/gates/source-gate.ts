import type { Condition } from './condition.js';
import type { Gate } from './gate.js';

const sources = ['srcset', 'src', 'href'];

/** Holds images, media and links: `data-src`, `data-srcset` or `data-href` becomes the real one. */
export class SourceGate implements Gate {
  constructor(
    readonly element: HTMLElement,
    readonly condition: Condition,
  ) {}

  get anchor(): Element {
    return this.element;
  }

  open(): void {
    for (const name of sources) {
      const value = this.element.getAttribute(`data-${name}`);
      if (value) this.element.setAttribute(name, value);
    }
  }

  close(): void {
    for (const name of sources)
      if (this.element.hasAttribute(`data-${name}`)) this.element.removeAttribute(name);
  }
}
