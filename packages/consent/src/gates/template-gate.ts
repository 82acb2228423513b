import { gated, type Condition } from './condition.js';
import type { Gate } from './gate.js';
import { trustedScript } from './trusted-script.js';

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

  /**
   * Scripts become gated ones with the same condition, so that they run in the order of their service. What its author
   * wrote with `data-src` or `text/plain` gets that condition too: Firefox requests every other address that it sees in
   * a template (bug 1441044).
   */
  #copyContent(): ChildNode[] {
    const content = document.importNode(this.element.content, true);
    for (const element of content.querySelectorAll<HTMLElement>('script,[data-src],[data-href]')) {
      if (!element.matches(gated)) this.#passConditionTo(element);
      if (element instanceof HTMLScriptElement) element.replaceWith(held(element));
    }
    return [...content.childNodes];
  }

  #passConditionTo({ dataset }: HTMLElement): void {
    for (const name of ['consent', 'service']) {
      const inherited = this.element.dataset[name];
      if (inherited) dataset[name] = inherited;
    }
  }
}

/** Made anew, because a copied script has lost the trust that Trusted Types ask for, even where it is not to run. */
function held(copy: HTMLScriptElement): HTMLScriptElement {
  const script = document.createElement('script');
  for (const { name, value } of copy.attributes) {
    // The address must be trusted too, where it stands in `src`.
    if (name === 'src' || (name === 'type' && value !== 'text/plain')) script.dataset[name] = value;
    else script.setAttribute(name, value);
  }
  script.type = 'text/plain';
  script.text = trustedScript.text(copy.text);
  return script;
}
