import { h, type Markup, type MarkupElement } from '../markup/markup.js';
import type { HistoryWords } from '../words/words.js';
import type { SectionChange } from './compare-statements.js';
import type { ComparedText } from './compare-texts.js';

/** What a reader is told of a change: *toegevoegd*, *verwijderd*, *verplaatst*. */
export type ChangeWords = Pick<HistoryWords, 'added' | 'removed' | 'moved'>;

/** What became of a section, marked with `<ins>` and `<del>`, and in words (PV-09). */
export const changeMarkup = (
  { heading, moved, passages }: SectionChange,
  words: ChangeWords,
): MarkupElement =>
  h(
    'article',
    {},
    h('h3', {}, ...marked(heading, words), moved && ` (${words.moved})`),
    ...passages.map(({ title, parts }) => h(title ? 'h4' : 'p', {}, ...marked(parts, words))),
  );

const marked = (text: ComparedText, words: ChangeWords): Markup[] =>
  text.map((part) => {
    if ('parts' in part) return h('span', { lang: part.lang, dir: part.dir }, ...marked(part.parts, words));
    const { kind, text } = part;
    if (kind === 'same') return text;
    return h(kind === 'added' ? 'ins' : 'del', {}, label(`[${words[kind]}: `), text, label(']'));
  });

/** Read aloud and copied with the text, but not shown: not every screen reader tells of `<ins>` and `<del>`. */
const label = (text: string): Markup => h('span', { class: 'hidden' }, text);
