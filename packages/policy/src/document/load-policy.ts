import { findInconsistencies, placed } from './consistency.js';
import { policyDocument, type PolicyDocument } from './document.js';
import { PolicyError, type PolicyIssue } from './policy-error.js';
import { describeSchemaIssue } from './schema-issues.js';
import { readSource, type SourceMap } from './source-map.js';

/** A checked document that knows where in its file each of its values stands. */
export interface PlacedPolicy {
  readonly document: PolicyDocument;
  readonly placeOf: SourceMap['placeOf'];
}

/**
 * Reads and checks a policy document written in YAML or JSON.
 * @param source the text of the file
 * @param file its name, for messages
 * @throws PolicyError with every mistake: path, line, column, expected, found and remedy
 */
export const loadPolicy = (source: string, file: string): PolicyDocument =>
  loadPlacedPolicy(source, file).document;

/**
 * What `loadPolicy` gives, with the places of its values: for what is to be said about them.
 * @throws PolicyError as `loadPolicy` does
 */
export function loadPlacedPolicy(source: string, file: string): PlacedPolicy {
  const map = readSource(source);
  if (map.errors.length > 0) throw new PolicyError(file, map.errors.map(syntaxIssue));
  const checked = policyDocument.safeParse(map.value);
  if (!checked.success) {
    const mistakes = checked.error.issues.flatMap((issue) => describeSchemaIssue(issue, map.value));
    throw new PolicyError(
      file,
      mistakes.map((mistake) => located(mistake, map)),
    );
  }
  const mistakes = findInconsistencies(checked.data).map(placed);
  if (mistakes.length > 0)
    throw new PolicyError(
      file,
      mistakes.map((mistake) => located(mistake, map)),
    );
  return { document: checked.data, placeOf: map.placeOf };
}

const syntaxIssue = ({ line, column, message }: SourceMap['errors'][number]): PolicyIssue => ({
  path: '(the file)',
  line,
  column,
  expected: 'YAML or JSON',
  found: message,
  remedy: 'correct the file at this place',
});

function located<M extends { readonly at: readonly PropertyKey[] }>({ at, ...issue }: M, map: SourceMap) {
  return { ...issue, ...map.placeOf(at) };
}
