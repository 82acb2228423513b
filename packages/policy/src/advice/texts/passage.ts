import type { PolicyDocument } from '../../document/document.js';
import type { TextAt } from '../../document/text-at.js';
import type { Text } from '../../document/text.js';
import type { Block } from '../../markdown/nodes.js';
import { parseMarkdown } from '../../markdown/parse-markdown.js';
import { documentTexts } from './document-texts.js';
import { baseLanguage } from './language.js';
import { sentencesOf } from './sentences.js';

/** A text of the document in one language. */
export interface Passage {
  readonly at: readonly PropertyKey[];
  /** The base language: `nl` of `nl-BE`. One string for all languages counts as the document's first. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly string[];
  /** The words without markup, sentences joined by spaces. */
  readonly plain: string;
}

const kept = new WeakMap<PolicyDocument, readonly Passage[]>();

/** Every text of a document in every language that it has. A document is read once, whatever the number of rules. */
export function passagesOf(document: PolicyDocument): readonly Passage[] {
  const read =
    kept.get(document) ?? [...documentTexts(document)].flatMap((text) => inLanguages(text, document));
  kept.set(document, read);
  return read;
}

/** The passages of the texts at a place, and below it. */
export const passagesAt = (document: PolicyDocument, ...place: readonly PropertyKey[]): Passage[] =>
  passagesOf(document).filter(({ at }) => place.every((key, index) => at[index] === key));

/** The passages of one text. */
export const passagesIn = (document: PolicyDocument, path: readonly PropertyKey[], text: Text): Passage[] =>
  inLanguages({ path, text }, document);

const inLanguages = ({ path, text }: TextAt, { languages }: PolicyDocument): Passage[] =>
  typeof text === 'string'
    ? [readPassage(path, languages[0] ?? '', text)]
    : Object.entries(text).map(([language, words]) => readPassage([...path, language], language, words));

function readPassage(at: readonly PropertyKey[], language: string, source: string): Passage {
  const base = baseLanguage(language);
  const blocks = parseMarkdown(source);
  const sentences = sentencesOf(blocks, base);
  return { at, language: base, blocks, sentences, plain: sentences.join(' ') };
}
