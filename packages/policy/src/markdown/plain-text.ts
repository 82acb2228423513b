import type { Block, Inline } from './nodes.js';

/** The words of a text without its markup; blocks are separated by a line break. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

const blockText = (block: Block): string =>
  block.type === 'list' ? block.items.map(plainText).join('\n') : block.children.map(inlineText).join('');

/** The words of a part of a text. */
export const inlineText = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.children.map(inlineText).join('');
