import { h, type Markup, type MarkupElement } from '../markup/markup.js';
import type { HistoryWords } from '../words/words.js';
import type { SectionChange } from './compare-statements.js';
import type { ComparedText } from './compare-texts.js';

/** What a reader is told of a change: *toegevoegd*, *verwijderd*, *verplaatst*. */
export type ChangeWords = Pick<HistoryWords, 'added' | 'removed' | 'moved'>;

/**
 * What became of a section, marked with `<ins>` and `<del>`, and in words (PV-09).
 * @param language the one of the words
 */
export const changeMarkup = (
  { heading, moved, passages }: SectionChange,
  words: ChangeWords,
  language: string,
): MarkupElement =>
  h(
    'article',
    {},
    h('h3', {}, ...marked(heading, words, language), moved && ` (${words.moved})`),
    ...passages.map(({ title, parts }) => h(title ? 'h4' : 'p', {}, ...marked(parts, words, language))),
  );

/** @param lang the language of the words, where they stand between words in another language */
const marked = (text: ComparedText, words: ChangeWords, language: string, lang?: string): Markup[] =>
  text.map((part) => {
    if ('parts' in part)
      return h('span', { lang: part.lang, dir: part.dir }, ...marked(part.parts, words, language, language));
    const { kind, text } = part;
    if (kind === 'same') return text;
    return h(kind === 'added' ? 'ins' : 'del', {}, label(`[${words[kind]}: `, lang), text, label(']', lang));
  });

/** Read aloud and copied with the text, but not shown: not every screen reader tells of `<ins>` and `<del>`. */
const label = (text: string, lang: string | undefined): Markup => h('span', { class: 'hidden', lang }, text);
