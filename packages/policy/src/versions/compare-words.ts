import { diffWords } from 'diff';

/** A piece of text that two versions share, or that only the newer (`added`) or the older one (`removed`) has. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Compares two texts word by word, with the word boundaries of the language. Joined, the parts that are not `removed`
 * give the newer text and the parts that are not `added` the older one; white space may differ.
 */
export const compareWords = (before: string, after: string, language: string): TextPart[] =>
  diffWords(before, after, { intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }) }).map(
    ({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
