import type { ErrorCode } from '@konekto/consent';

/** A problem in words: what a developer needs to mend it. */
export interface ToldProblem {
  readonly code: ErrorCode;
  /** CSS path of the element; empty for what has no place in the page. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
  readonly element?: Element | undefined;
  /** The ids that it is about. */
  readonly ids: readonly string[];
}
