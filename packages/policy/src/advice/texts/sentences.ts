import type { Block } from '../../markdown/nodes.js';
import { plainText } from '../../markdown/plain-text.js';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** The sentences of a text without its markup. A heading, a paragraph and a list item end one; a line break in the source does not. */
export const sentencesOf = (blocks: readonly Block[], language: string): string[] =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.flatMap((item) => sentencesOf(item, language))
      : split(plainText([block]).replace(/\s+/g, ' '), language),
  );

function split(text: string, language: string): string[] {
  // The segmenter is slow, and most texts are one sentence.
  if (!/[.!?؟…]\S*\s/.test(text)) return [text];
  return Array.from(segmenterFor(language).segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}

/** How many words there are between spaces: *e-mailadres* is one. */
export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
