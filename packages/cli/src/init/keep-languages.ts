import { isMap, isScalar, visit, type Document, type Node } from 'yaml';
import { languages, type Language } from './answers.js';

/** Keeps the texts in these languages, the first one first. With one language, a text is a string. */
export const keepLanguages = (document: Document, kept: readonly Language[]): void =>
  visit(document, {
    Map(_key, map) {
      const texts = new Map(map.items.map(({ key, value }) => [isScalar(key) && key.value, value]));
      if (texts.size !== languages.length || !languages.every((language) => texts.has(language))) return;
      if (kept.length === 1) return texts.get(kept[0]) as Node;
      map.items.sort((one, other) => position(one.key, kept) - position(other.key, kept));
      return;
    },
  });

const position = (key: unknown, kept: readonly Language[]): number =>
  isMap(key) || !isScalar(key) ? -1 : kept.indexOf(key.value as Language);
