import { loadPlacedPolicy, type PlacedPolicy } from '../document/load-policy.js';
import { describePath } from '../document/policy-error.js';
import type { Basis, Level } from './rule.js';
import { rules } from './rules.js';

/** What a document that loads could say better or leaves open, told so that its author can mend it. */
export interface Advice {
  readonly code: string;
  readonly level: Level;
  readonly basis: Basis;
  /** Where in the document: `processing[0].legalBasis`. */
  readonly path: string;
  /** 1-based place in the file; of the nearest parent where the value itself is missing. */
  readonly line: number;
  readonly column: number;
  readonly why: string;
  readonly proposal: string;
}

/**
 * Reads a policy document and tells what it leaves open, in the order of the file.
 * @throws PolicyError when the document has mistakes: those come first
 */
export const advise = (source: string, file: string): Advice[] => adviseOn(loadPlacedPolicy(source, file));

/** What `advise` tells, of a document that is already loaded. */
export const adviseOn = ({ document, placeOf }: PlacedPolicy): Advice[] =>
  rules
    .flatMap(({ code, level, basis, find }) =>
      Array.from(find(document), ({ at, why, proposal }) => ({
        code,
        level,
        basis,
        path: describePath(at),
        ...placeOf(at),
        why,
        proposal,
      })),
    )
    .sort((one, other) => one.line - other.line || one.column - other.column);
