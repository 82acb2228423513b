import type { Markup, MarkupElement } from '@konekto/policy/browser';

/** Builds markup as nodes: elements and texts only, nothing is parsed. */
export function toDom(markup: MarkupElement): HTMLElement {
  const element = shallow(markup);
  element.append(...markup.children.map(toNode));
  return element;
}

/** Builds an element without what stands in it. */
export function shallow({ tag, attributes }: MarkupElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** Builds markup that may be words alone, which need no node. */
export const toNode = (markup: Markup): Node | string =>
  typeof markup === 'string' ? markup : toDom(markup);
