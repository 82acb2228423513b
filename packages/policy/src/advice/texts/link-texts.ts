import type { Block, Inline } from '../../markdown/nodes.js';
import { plainText } from '../../markdown/plain-text.js';

/** The words of every link in a text. */
export const linkTexts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap(linkTexts) : block.children.flatMap(linksIn),
  );

function linksIn(inline: Inline): string[] {
  if (typeof inline === 'string') return [];
  if (inline.type === 'link') return [plainText([{ type: 'paragraph', children: inline.children }])];
  return inline.children.flatMap(linksIn);
}
