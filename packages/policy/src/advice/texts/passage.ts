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

/** A document is read once, whatever the number of rules. */
const read = new WeakMap<PolicyDocument, ReadonlyMap<string, readonly Passage[]>>();

/** Every text of a document in every language that it has. */
export const passagesOf = (document: PolicyDocument): readonly Passage[] =>
  [...groups(document).values()].flat();

/** The passages at a place such as `forms`, a form's id and `purpose`, and below it. */
export const passagesAt = (
  document: PolicyDocument,
  part: string,
  item: PropertyKey,
  ...deeper: readonly PropertyKey[]
): Passage[] =>
  (groups(document).get(groupOf([part, item])) ?? []).filter(({ at }) =>
    deeper.every((key, index) => at[index + 2] === key),
  );

/** The passages of a document by the service, row, form or section that they belong to, in its order. */
function groups(document: PolicyDocument): ReadonlyMap<string, readonly Passage[]> {
  const known = read.get(document);
  if (known) return known;
  const found = new Map<string, Passage[]>();
  for (const text of documentTexts(document)) {
    const group = groupOf(text.path);
    const passages = found.get(group) ?? [];
    passages.push(...inLanguages(text, document));
    found.set(group, passages);
  }
  read.set(document, found);
  return found;
}

const groupOf = ([part, item]: readonly PropertyKey[]): string => `${String(part)}/${String(item)}`;

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
