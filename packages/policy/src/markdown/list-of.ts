import type { Inline, Plain } from './nodes.js';
import { inlineText } from './plain-text.js';

/** Texts as a list in a language: *naam, adres en woonplaats*. A text in another language stays marked as such. */
export function listOf(texts: readonly Plain[], language: string): Inline[] {
  const left = [...texts];
  return new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(texts.map(inlineText))
    .map(({ type, value }) => (type === 'element' && left.shift()) || value);
}
