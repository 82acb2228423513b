import type { Markup } from '@konekto/policy/browser';

/** Builds markup as nodes: elements and texts only, nothing is parsed. */
export function toDom(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...markup.children.map(toDom));
  return element;
}
