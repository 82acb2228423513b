import type { Problem } from '../events/problem.js';

/** What a gate meets that its author should mend. */
export interface GateProblem extends Problem {
  readonly code: 'undeclared' | 'ungated-script' | 'ungated-embed' | 'script-failed' | 'script-timeout';
  readonly element: HTMLElement;
}

/** Told of a problem at the moment that it shows. */
export type ProblemListener = (problem: GateProblem) => void;
