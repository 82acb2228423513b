import { findInconsistencies, placed } from './consistency.js';
import { policyDocument, type PolicyDocument } from './document.js';
import { PolicyError } from './policy-error.js';
import { readChecked } from './read-checked.js';
import type { SourceMap } from './source-map.js';

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
  const { value, located, placeOf } = readChecked(policyDocument, source, file);
  const mistakes = findInconsistencies(value).map(placed);
  if (mistakes.length > 0) throw new PolicyError(file, mistakes.map(located));
  return { document: value, placeOf };
}
