import type { ErrorCode } from './error-event.js';

/** What went wrong, in bare facts: the sentences for it are loaded when there is something to say. */
export interface Problem {
  readonly code: ErrorCode;
  /** Where it shows, if it has a place in the page. */
  readonly element?: Element | null;
  /** The ids that it is about. */
  readonly ids?: readonly string[];
  /** An error, an address or a name. */
  readonly found?: unknown;
}
