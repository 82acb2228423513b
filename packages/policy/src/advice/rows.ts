import type { PolicyDocument, Processing } from '../document/document.js';
import { defaultWords } from './texts/language.js';

/** A row of the register, where it stands, and whose data it is about. */
export interface Row {
  readonly row: Processing;
  readonly at: readonly PropertyKey[];
  /** In the first language of the document. */
  readonly people: string;
}

/** The rows of the register of processing. */
export const rowsOf = (document: PolicyDocument): Row[] =>
  document.processing.map((row, index) => ({
    row,
    at: ['processing', index],
    people: defaultWords(document, row.subjects),
  }));
