/** A change of the complete policy, and what is then advised. */
export interface AdvisedPolicy {
  readonly code: string;
  /** What the change does, for the name of the test. */
  readonly when: string;
  /** Pieces of the source and what stands there instead. */
  readonly change: readonly (readonly [from: string, to: string])[];
  /** The paths at which the code is told, and nothing else anywhere; none for a near miss. */
  readonly at: readonly string[];
  /** What else is told, with its place, where the change cannot avoid it. */
  readonly also?: readonly string[];
  /** What the reason must say. */
  readonly why?: RegExp;
}

/** What stands in a list of the complete policy, with something behind it. */
export const after = (piece: string, added: string): readonly [string, string] => [piece, `${piece}${added}`];
