import type { PolicyDocument } from '../document/document.js';

/** A rule of law, or the guidance of an authority, and where it can be read. */
export interface Basis {
  readonly name: string;
  readonly url: string;
}

/**
 * A `warning`: the law or its authority asks for something that the document does not give; `--strict` makes it fail.
 * An `advice`: the document can be better, and never fails for it.
 */
export type Level = 'warning' | 'advice';

/** What a rule finds at one place of a document. */
export interface Finding {
  readonly at: readonly PropertyKey[];
  /** One or two plain sentences with the facts of this place. */
  readonly why: string;
  /** Something to paste or to do; what only the author can know is left as `…`. */
  readonly proposal: string;
}

/** One thing that is looked for in a document without mistakes. */
export interface Rule {
  /** SCREAMING_SNAKE_CASE; never changes, for people search for it. */
  readonly code: string;
  readonly level: Level;
  /** What the rule looks for, in one sentence. */
  readonly title: string;
  readonly basis: Basis;
  find(document: PolicyDocument): Iterable<Finding>;
}
