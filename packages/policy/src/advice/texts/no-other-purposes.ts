import { holdsAny } from './whole-words.js';

const phrases: Readonly<Record<string, readonly string[]>> = {
  nl: ['(?:niet|nooit) (?:\\p{L}+ ){0,3}voor (?:een )?andere? (?:doel|doelen|doeleinden)'],
  en: ['(?:not|never) (?:\\p{L}+ ){0,4}for (?:any )?other purposes?'],
};

/** Whether a sentence says that data are not used for other purposes. */
export const saysNoOtherPurposes = (sentence: string, language: string): boolean =>
  holdsAny(sentence, phrases[language] ?? []);
