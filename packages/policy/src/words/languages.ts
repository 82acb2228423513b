import { en } from './en.js';
import { nl } from './nl.js';
import type { Words } from './words.js';

const languages: Readonly<Record<string, Words>> = { nl, en };

/** The languages that interface words exist in. */
export const availableLanguages: readonly string[] = Object.keys(languages);

/** The interface words of a language, or of its base language (`nl-BE` → `nl`); undefined where there are none. */
export const wordsIn = (language: string): Words | undefined =>
  languages[language] ?? languages[language.split('-')[0] ?? ''];
