/** What a gate meets that its author should mend. */
export interface GateProblem {
  readonly code: 'undeclared' | 'ungated-script' | 'script-failed' | 'script-timeout';
  readonly element: HTMLElement;
  /** The ids that the policy does not declare. */
  readonly ids?: readonly string[];
}

/** Told of a problem at the moment that it shows. */
export type ProblemListener = (problem: GateProblem) => void;
