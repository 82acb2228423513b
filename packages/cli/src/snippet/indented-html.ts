import { markupToHtml, type Markup, type MarkupElement } from '@konekto/policy';

/**
 * HTML for people to read and paste. Only where an element holds nothing but elements that stand on lines of their own
 * is there a line each: a space there means nothing.
 */
export function indentedHtml(markup: Markup, indent = ''): string {
  if (typeof markup === 'string' || !isFrame(markup)) return indent + markupToHtml(markup);
  const [opening = '', closing = ''] = markupToHtml({ ...markup, children: [mark] }).split(mark);
  return [
    indent + opening,
    ...markup.children.map((child) => indentedHtml(child, `${indent}  `)),
    indent + closing,
  ].join('\n');
}

const mark = '\u0000';

const frames = new Set(['form', 'fieldset', 'div', 'dl', 'ul', 'select']);

const isFrame = ({ tag, children }: MarkupElement): boolean =>
  (frames.has(tag) || tag.startsWith('konekto-')) &&
  children.length > 0 &&
  children.every((child) => typeof child !== 'string');
