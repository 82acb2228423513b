import type { Block, Inline } from '../markdown/nodes.js';
import { h, type Markup } from './markup.js';

/** Policy text as markup. Headings are bold paragraphs: a form's own headings give the structure. */
export const blocksMarkup = (blocks: readonly Block[]): Markup[] =>
  blocks.map((block) => {
    if (block.type === 'list') {
      const items = block.items.map((item) => h('li', {}, ...blocksMarkup(item)));
      return h(block.ordered ? 'ol' : 'ul', {}, ...items);
    }
    const words = block.children.map(inlineMarkup);
    return h('p', {}, ...(block.type === 'heading' ? [h('strong', {}, ...words)] : words));
  });

function inlineMarkup(inline: Inline): Markup {
  if (inline === '\n') return h('br', {});
  if (typeof inline === 'string') return inline;
  const words = inline.children.map(inlineMarkup);
  // The groups of digits in a telephone number would change places in text that runs from right to left.
  if (inline.type === 'link')
    return h('a', { href: inline.href, dir: inline.href.startsWith('tel:') && 'ltr' }, ...words);
  return h(inline.type === 'strong' ? 'strong' : 'em', {}, ...words);
}
