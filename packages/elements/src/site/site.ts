import type { Consent, Problem } from '@konekto/consent';
import type { ConsentReceipt, Content, GateTable, GateWords, History } from '@konekto/policy/browser';

/** What is loaded where an element needs it, by the name of the part. */
export interface Parts extends Content {
  /** What earlier versions of the policy said; only where the site has an archive of them. */
  readonly history: History;
}
export type Part = keyof Parts;

/** What the elements of a page share: the visitor's decision, the policy's words, and the way to the backend. */
export interface Site {
  readonly language: string;
  readonly gates: GateTable;
  readonly words: GateWords;
  readonly consent: Consent;
  /** The backend, ending in a slash; undefined for a site without one. */
  readonly endpoint: string | undefined;
  /** Whether there is a part that tells of earlier versions. */
  readonly history: boolean;
  /** Loads a part of the policy's words in the language of the page, once. */
  content<P extends Part>(part: P): Promise<Parts[P]>;
  /** Text for a script element, as pages with Trusted Types demand it (SEC-03). */
  readonly scriptText: (text: string) => string;
  openPreferences(): Promise<void>;
  /** The visitor's receipt of the decision; `null` while undecided. Rejects when it can't be made, which has been told. */
  receipt(): Promise<ConsentReceipt | null>;
  /** Tells the page's author of something to mend: by event, and in words in the console. */
  readonly report: (problem: Problem) => void;
}
