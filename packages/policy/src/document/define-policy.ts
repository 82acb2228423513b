import { PolicyError } from './policy-error.js';
import { policyDocument, type PolicyDocument, type PolicySource } from './document.js';
import { findInconsistencies, placed } from './consistency.js';
import { describeSchemaIssue } from './schema-issues.js';

/**
 * A policy written in TypeScript: the editor knows its keys, and a mistake stops the program that builds it.
 * @throws PolicyError with every mistake, by its path
 */
export function definePolicy(source: PolicySource): PolicyDocument {
  const checked = policyDocument.safeParse(source);
  const mistakes = checked.success
    ? findInconsistencies(checked.data).map(placed)
    : checked.error.issues.flatMap((issue) => describeSchemaIssue(issue, source));
  if (checked.success && mistakes.length === 0) return checked.data;
  throw new PolicyError(
    'definePolicy()',
    mistakes.map(({ at: _at, ...mistake }) => ({ ...mistake, line: undefined, column: undefined })),
  );
}
