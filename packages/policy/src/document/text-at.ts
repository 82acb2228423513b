import type { Text } from './text.js';

/** A text of the document, and where it stands. */
export interface TextAt {
  readonly path: readonly PropertyKey[];
  readonly text: Text;
}

const languageKey = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

// These records are keyed by an author's own ids, which may look like language tags.
const keyedByAuthor = new Set(['forms', 'theme']);

/** Every text of a checked document that is written per language. */
export function* textsPerLanguage(value: unknown, path: readonly PropertyKey[] = []): Generator<TextAt> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsPerLanguage(item, [...path, index]);
    return;
  }
  const entries = Object.entries(value);
  const isText =
    !(path.length === 1 && keyedByAuthor.has(String(path[0]))) &&
    entries.length > 0 &&
    entries.every(([key, item]) => languageKey.test(key) && typeof item === 'string');
  if (isText) yield { path, text: value as Text };
  else for (const [key, item] of entries) yield* textsPerLanguage(item, [...path, key]);
}
