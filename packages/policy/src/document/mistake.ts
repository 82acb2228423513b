import type { PolicyIssue } from './policy-error.js';

/** A mistake that a schema can't see, before its place in the file is known. */
export type Mistake = Omit<PolicyIssue, 'line' | 'column' | 'path'> & { readonly at: readonly PropertyKey[] };

/** What in a list has the id of something before it; `key` is what the id is called. */
export function* repeated(
  list: readonly PropertyKey[],
  key: string,
  values: readonly string[],
): Generator<Mistake> {
  for (const [index, value] of values.entries())
    if (values.indexOf(value) < index) yield duplicate([...list, index, key], value);
}

/** An id for the second time. */
export const duplicate = (at: readonly PropertyKey[], id: string): Mistake => ({
  at,
  expected: 'an id that occurs once',
  found: `${id} for the second time`,
  remedy: 'give one of the two another id',
});
