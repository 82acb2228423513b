import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import type { Words } from './words.js';

const languages: ReadonlyMap<string, Words> = new Map(Object.entries({ nl, en, de, fr, pl, uk, tr, ar }));

/** The languages that interface words exist in. */
export const availableLanguages: readonly string[] = [...languages.keys()];

/** The interface words of a language, or of its base language (`nl-BE` → `nl`); undefined where there are none. */
export const wordsIn = (language: string): Words | undefined =>
  languages.get(language) ?? languages.get(language.split('-')[0] ?? '');
