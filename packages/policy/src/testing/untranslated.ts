import type { PolicyDocument } from '../document/document.js';

/** Stands before every line of a text that has no translation. */
export const untranslatedSign = '§';

/**
 * A document of which no text is translated: what it says in Dutch and in other languages it says in Dutch only, with a
 * sign in it. Texts that are one string for every language stay as they are.
 */
export const untranslated = (document: PolicyDocument, ...others: readonly string[]): PolicyDocument => ({
  ...(withoutTranslations(document) as PolicyDocument),
  languages: ['nl', ...others],
});

function withoutTranslations(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if ('nl' in value && typeof value.nl === 'string') return { nl: signed(value.nl) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutTranslations(item)]));
}

const signed = (text: string): string =>
  text.replace(/^(\s*(?:[-*] |#+ |\d+\. )?)(?=\S)/gm, `$1${untranslatedSign}`);
