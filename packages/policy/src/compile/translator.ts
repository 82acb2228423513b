import type { Text } from '../document/text.js';
import type { Block, LanguageMark, Plain } from '../markdown/nodes.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { plainText } from '../markdown/plain-text.js';
import { directionOf } from '../words/direction.js';
import { wordsIn } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { remembered } from './remembered.js';

/**
 * Reads the texts of a document in one language. What is missing there falls back to the default language, and is marked
 * as being in it. A text that is one string for every language is in none that could be named.
 */
export interface Translator {
  readonly language: string;
  readonly words: Words;
  /** The text without markup. */
  plain(text: Text): Plain;
  /** The text as nodes; nothing when there is no text. */
  blocks(text: Text | undefined): Block[];
}

/** @throws Error when no interface words exist in the language: `loadPolicy` has checked that */
export function translatorFor(language: string, defaultLanguage: string): Translator {
  const words = wordsIn(language);
  if (!words) throw new Error(`No interface words in ${language}`);
  const fallback = markOf(defaultLanguage, language);
  const read = (text: Text): readonly [source: string, mark?: LanguageMark] => {
    if (typeof text === 'string') return [text];
    const own = text[language];
    return own === undefined ? [text[defaultLanguage] ?? '', fallback] : [own];
  };
  // A service stands in the choices and in the statement.
  const parse = remembered(parseMarkdown);
  return {
    language,
    words,
    plain: (text) => {
      const [source, mark] = read(text);
      const words = plainText(parse(source));
      return mark ? { type: 'foreign', ...mark, children: [words] } : words;
    },
    blocks: (text) => {
      if (text === undefined) return [];
      const [source, mark] = read(text);
      return parse(source).map((block) => ({ ...block, ...mark }));
    },
  };
}

/** What is said of a language inside another one. */
function markOf(lang: string, around: string): LanguageMark {
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
}
