import type { Inline, Plain } from './nodes.js';

/**
 * Texts as a list in a language: *naam, adres en woonplaats*. A text in another language stays marked as such. In no
 * language of ours the words between depend on the text that follows.
 */
export const listOf = (texts: readonly Plain[], language: string): Inline[] =>
  new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(Object.keys(texts))
    .map(({ type, value }) => (type === 'element' && texts[Number(value)]) || value);
