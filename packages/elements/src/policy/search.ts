/** A text as it is searched: without case, accents and double spaces. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** The words that someone looks for. */
export const wordsOf = (query: string): readonly string[] =>
  searchable(query).trim().split(' ').filter(Boolean);

/** Whether a searchable text has every word that is looked for. */
export const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));
