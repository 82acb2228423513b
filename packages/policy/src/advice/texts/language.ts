import type { PolicyDocument } from '../../document/document.js';
import type { Text } from '../../document/text.js';

/** The language without its region: `nl-BE` → `nl`. */
export const baseLanguage = (language: string): string => language.split('-')[0] ?? language;

/** A proposal in the languages that proposals exist in. */
export interface Proposal {
  readonly nl: string;
  readonly en: string;
}

/** A proposal in a language of the document; in English where there is none. */
export const proposalIn = (language: string, { nl, en }: Proposal): string =>
  baseLanguage(language) === 'nl' ? nl : en;

/** A proposal in the first language of a document. */
export const proposalFor = ({ languages }: PolicyDocument, proposal: Proposal): string =>
  proposalIn(languages[0] ?? '', proposal);

/** A text in the first language of a document, as it stands there. */
export const defaultWords = ({ languages }: PolicyDocument, text: Text): string =>
  typeof text === 'string' ? text : (text[languages[0] ?? ''] ?? '');

/** A text's words in every language that it has. */
export const everyWords = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
