import type { LanguageMark, Plain } from '../markdown/nodes.js';
import { inlineText } from '../markdown/plain-text.js';
import { compareWords, type TextPart } from './compare-words.js';

/** What two versions of a text share or not, with what is in another language kept together. */
export type ComparedText = readonly (TextPart | ForeignParts)[];

/** Parts that stand beside each other and are in another language than what is around them. */
export interface ForeignParts extends LanguageMark {
  readonly parts: readonly TextPart[];
}

/** Compares two texts word by word, and finds again which parts are in another language. */
export function compareTexts(
  before: readonly Plain[],
  after: readonly Plain[],
  language: string,
): ComparedText {
  const [old, fresh] = [new LanguageReader(before), new LanguageReader(after)];
  const parts = compareWords(wordsOf(before), wordsOf(after), language).flatMap((part) => {
    if (part.kind === 'removed') return old.read(part);
    if (part.kind === 'same') old.read(part);
    return fresh.read(part);
  });
  return together(parts);
}

/** Whether the texts that were compared differ. */
export const differs = (text: ComparedText): boolean => textParts(text).some(({ kind }) => kind !== 'same');

/** The parts of a compared text, whatever language they are in. */
export const textParts = (text: ComparedText): TextPart[] =>
  text.flatMap((part) => ('parts' in part ? part.parts : part));

/** The words of a text that is given in pieces. */
export const wordsOf = (text: readonly Plain[]): string => text.map(inlineText).join('');

interface MarkedPart {
  part: TextPart;
  readonly mark: LanguageMark | undefined;
}

/** Finds the language of each part of a text, from its start on. White space may differ: only what stands between counts. */
class LanguageReader {
  readonly #marks: readonly (LanguageMark | undefined)[];
  #at = 0;

  constructor(text: readonly Plain[]) {
    this.#marks = text.flatMap((piece) =>
      [...inlineText(piece).replace(/\s/g, '')].map(() => (typeof piece === 'string' ? undefined : piece)),
    );
  }

  read({ kind, text }: TextPart): MarkedPart[] {
    const read: MarkedPart[] = [];
    for (const character of text) {
      const mark = this.#marks[this.#at];
      if (/\S/.test(character)) this.#at += 1;
      const last = read.at(-1);
      if (last && last.mark?.lang === mark?.lang) last.part = { kind, text: last.part.text + character };
      else read.push({ part: { kind, text: character }, mark });
    }
    return read;
  }
}

/** Each part alone would be put in order from right to left, where the text around it runs so. */
function together(read: readonly MarkedPart[]): ComparedText {
  const [first] = read;
  if (!first) return [];
  const end = read.findIndex(({ mark }) => mark?.lang !== first.mark?.lang);
  const run = end === -1 ? read : read.slice(0, end);
  const parts = run.map(({ part }) => part);
  const { mark } = first;
  return [
    ...(mark ? [{ lang: mark.lang, ...(mark.dir && { dir: mark.dir }), parts }] : parts),
    ...together(read.slice(run.length)),
  ];
}
