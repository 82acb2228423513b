import type { Choices, DecisionSource } from '../decision/state.js';

/** A record of a decision that the backend doesn't have yet (GDPR art. 7(1)). Nothing in it tells who decided. */
export interface WaitingRecord {
  /** Makes that a retry is known as one. A grant's is the id of its record; a refusal's exists only while it waits (CB-15). */
  readonly key: string;
  /** The day of the decision: what is older than the decision itself lasts is not sent any more. */
  readonly day: string | null;
  /** What the visitor saw; its hash is sent, as a browser can't compute that at once. */
  readonly words: unknown;
  readonly decision: RecordedDecision;
}

/** What was decided, under which policy, and the record that it comes after. */
export interface RecordedDecision {
  readonly policyVersion: string;
  readonly policyHash: string;
  readonly language: string;
  readonly purposes: Choices;
  readonly services: Choices;
  readonly source: DecisionSource | null;
  readonly previous?: string;
}
