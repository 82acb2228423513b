import type { z } from 'zod';
import { PolicyError, type PolicyIssue } from './policy-error.js';
import { describeSchemaIssue } from './schema-issues.js';
import { readSource, type SourceMap } from './source-map.js';

/** A mistake that knows its path in the document, not yet its place in the file. */
type Mistake = Omit<PolicyIssue, 'line' | 'column'> & { readonly at: readonly PropertyKey[] };

/** What a schema made of a file, and how to tell where in the file a later mistake stands. */
export interface Checked<T> {
  readonly value: T;
  readonly located: (mistake: Mistake) => PolicyIssue;
  readonly placeOf: SourceMap['placeOf'];
}

/**
 * Reads YAML or JSON and checks it with a schema.
 * @param file its name, for messages
 * @throws PolicyError with every mistake that a parser and a schema can see
 */
export function readChecked<S extends z.ZodType>(
  schema: S,
  source: string,
  file: string,
): Checked<z.output<S>> {
  const map = readSource(source);
  if (map.errors.length > 0) throw new PolicyError(file, map.errors.map(syntaxIssue));
  const located = ({ at, ...issue }: Mistake): PolicyIssue => ({ ...issue, ...map.placeOf(at) });
  const checked = schema.safeParse(map.value);
  if (checked.success) return { value: checked.data, located, placeOf: map.placeOf };
  const mistakes = checked.error.issues.flatMap((issue) => describeSchemaIssue(issue, map.value));
  throw new PolicyError(file, mistakes.map(located));
}

const syntaxIssue = ({ line, column, message }: SourceMap['errors'][number]): PolicyIssue => ({
  path: '(the file)',
  line,
  column,
  expected: 'YAML or JSON',
  found: message,
  remedy: 'correct the file at this place',
});
