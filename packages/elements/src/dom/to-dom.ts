import type { Markup, MarkupElement } from '@konekto/policy/browser';

/** Builds markup as nodes: elements and texts only, nothing is parsed. */
export function toDom({ tag, attributes, children }: MarkupElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.map(toNode));
  return element;
}

const toNode = (markup: Markup): Node | string => (typeof markup === 'string' ? markup : toDom(markup));
