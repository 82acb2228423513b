import type { Text } from '../document/text.js';
import type { Block } from '../markdown/nodes.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { plainText } from '../markdown/plain-text.js';
import { wordsIn } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { remembered } from './remembered.js';

/** Reads the texts of a document in one language; what is missing there falls back to the default language. */
export interface Translator {
  readonly language: string;
  readonly words: Words;
  /** The text without markup. */
  plain(text: Text): string;
  /** The text as nodes; nothing when there is no text. */
  blocks(text: Text | undefined): Block[];
}

/** @throws Error when no interface words exist in the language: `loadPolicy` has checked that */
export function translatorFor(language: string, defaultLanguage: string): Translator {
  const words = wordsIn(language);
  if (!words) throw new Error(`No interface words in ${language}`);
  const read = (text: Text): string =>
    typeof text === 'string' ? text : (text[language] ?? text[defaultLanguage] ?? '');
  // A service stands in the choices and in the statement.
  const parse = remembered(parseMarkdown);
  return {
    language,
    words,
    plain: (text) => plainText(parse(read(text))),
    blocks: (text) => (text === undefined ? [] : parse(read(text))),
  };
}
