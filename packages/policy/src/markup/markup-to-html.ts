import type { Markup, MarkupElement } from './markup.js';

const voidTags = new Set(['br', 'img', 'input', 'link', 'meta']);

/** Writes markup as HTML text. Every text and attribute value is escaped. */
export const markupToHtml = (markup: Markup): string =>
  typeof markup === 'string' ? escapeHtml(markup) : elementToHtml(markup);

function elementToHtml({ tag, attributes, children }: MarkupElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  const content = tag === 'script' ? dataOf(children) : children.map(markupToHtml).join('');
  // The first line break inside a textarea is dropped by HTML parsers: give one to drop.
  const opening = tag === 'textarea' ? '\n' : '';
  return voidTags.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${opening}${content}</${tag}>`;
}

/**
 * What stands in a script is read as it is, up to the next tag.
 * @throws TypeError where it holds the start of one: JSON writes it as `\u003c`
 */
function dataOf(children: readonly Markup[]): string {
  const data = children.filter((child) => typeof child === 'string').join('');
  if (data.includes('<')) throw new TypeError('data in a script must write < as \\u003c');
  return data;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
