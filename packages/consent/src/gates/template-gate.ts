import type { Condition } from './condition.js';
import type { Gate } from './gate.js';

const runnable = 'script:not([type="text/plain"])';

/** Holds `<template data-consent>`: its content is inserted right after it, the template stays. */
export class TemplateGate implements Gate {
  /** The content as it stands in the page; empty until the gate opened. */
  inserted: readonly ChildNode[] = [];

  constructor(
    readonly element: HTMLTemplateElement,
    readonly condition: Condition,
  ) {}

  get anchor(): Element {
    return this.element;
  }

  open(): void {
    if (this.inserted.length === 0) this.inserted = this.#copyContent();
    this.element.after(...this.inserted);
  }

  /** Takes the content out of the page; a later grant puts the same nodes back, so that no script runs twice. */
  close(): void {
    for (const node of this.inserted) node.remove();
  }

  /** Scripts become gated ones with the same condition, so that they run in the order of their service. */
  #copyContent(): ChildNode[] {
    const content = document.importNode(this.element.content, true);
    for (const script of content.querySelectorAll<HTMLScriptElement>(runnable)) {
      if (script.type) script.dataset['type'] = script.type;
      script.type = 'text/plain';
      for (const name of ['consent', 'service']) {
        const inherited = this.element.dataset[name];
        if (inherited) script.dataset[name] ??= inherited;
      }
    }
    return [...content.childNodes];
  }
}
