import { findInconsistencies, placed } from './consistency.js';
import { policyDocument, type PolicyDocument } from './document.js';
import { PolicyError } from './policy-error.js';
import { readChecked } from './read-checked.js';

/**
 * Reads and checks a policy document written in YAML or JSON.
 * @param source the text of the file
 * @param file its name, for messages
 * @throws PolicyError with every mistake: path, line, column, expected, found and remedy
 */
export function loadPolicy(source: string, file: string): PolicyDocument {
  const { value, located } = readChecked(policyDocument, source, file);
  const mistakes = findInconsistencies(value).map(placed);
  if (mistakes.length > 0) throw new PolicyError(file, mistakes.map(located));
  return value;
}
