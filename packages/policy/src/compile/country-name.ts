/** The name of a country in a language: `NL` → *Nederland*; the code where there is none. */
export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
