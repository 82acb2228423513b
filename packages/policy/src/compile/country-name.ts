import { remembered } from './remembered.js';

const namesIn = remembered((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The name of a country in a language: `NL` → *Nederland*; the code where there is none. */
export const countryName = (code: string, language: string): string => namesIn(language).of(code) ?? code;
