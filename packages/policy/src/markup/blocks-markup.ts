import type { Block, Inline } from '../markdown/nodes.js';
import { h, type Markup, type MarkupElement } from './markup.js';

/** What a heading inside a text becomes: one level below the heading that the text stands under, or a bold paragraph. */
type Heading = 'h3' | 'h4' | 'strong';

/** Policy text as markup. In a form, whose own headings give the structure, headings of a text are bold paragraphs. */
export const blocksMarkup = (blocks: readonly Block[], heading: Heading = 'strong'): MarkupElement[] =>
  blocks.map((block) => blockMarkup(block, heading));

function blockMarkup(block: Block, heading: Heading): MarkupElement {
  const mark = { lang: block.lang, dir: block.dir };
  if (block.type === 'list') {
    const items = block.items.map((item) => h('li', {}, ...itemMarkup(item, heading)));
    return h(block.ordered ? 'ol' : 'ul', mark, ...items);
  }
  const words = block.children.map(inlineMarkup);
  if (block.type === 'paragraph') return h('p', mark, ...words);
  return heading === 'strong' ? h('p', mark, h('strong', {}, ...words)) : h(heading, mark, ...words);
}

/** An item of one paragraph needs no paragraph. */
function itemMarkup(item: readonly Block[], heading: Heading): Markup[] {
  const [only, ...others] = item;
  return only?.type === 'paragraph' && others.length === 0
    ? only.children.map(inlineMarkup)
    : blocksMarkup(item, heading);
}

/** A part of a text, or a text without markup. */
export function inlineMarkup(inline: Inline): Markup {
  if (inline === '\n') return h('br', {});
  if (typeof inline === 'string') return inline;
  const words = inline.children.map(inlineMarkup);
  // The groups of digits in a telephone number would change places in text that runs from right to left.
  if (inline.type === 'link')
    return h('a', { href: inline.href, dir: inline.href.startsWith('tel:') && 'ltr' }, ...words);
  if (inline.type === 'foreign') return h('span', { lang: inline.lang, dir: inline.dir }, ...words);
  return h(inline.type === 'strong' ? 'strong' : 'em', {}, ...words);
}
