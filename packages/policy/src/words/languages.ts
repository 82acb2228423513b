import { en } from './en.js';
import { nl } from './nl.js';
import type { Words } from './words.js';

const languages: ReadonlyMap<string, Words> = new Map([
  ['nl', nl],
  ['en', en],
]);

/** The languages that interface words exist in. */
export const availableLanguages: readonly string[] = [...languages.keys()];

/** The interface words of a language, or of its base language (`nl-BE` → `nl`); undefined where there are none. */
export const wordsIn = (language: string): Words | undefined =>
  languages.get(language) ?? languages.get(language.split('-')[0] ?? '');
