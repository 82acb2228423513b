/** One mistake in the environment: what was expected, what was found, and how to mend it. */
export interface ConfigIssue {
  readonly variable: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** The server can't start with this environment. Every mistake is named; secrets are not shown. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly issues: readonly ConfigIssue[]) {
    super(issues.map(describeIssue).join('\n'));
  }
}

const describeIssue = ({ variable, expected, found, remedy }: ConfigIssue): string =>
  `${variable}: expected ${expected}, found ${found}. ${remedy}`;
