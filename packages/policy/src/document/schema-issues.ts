import type { z } from 'zod';
import { knownKeys } from './json-schema.js';
import { nearest } from './nearest.js';
import { describePath, describeValue, type PolicyIssue } from './policy-error.js';

type Mistake = Omit<PolicyIssue, 'line' | 'column'> & { readonly at: readonly PropertyKey[] };

/** A schema's complaint in the words of an author: what was expected, what was found, how to mend it. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, document: unknown): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => ({
      at: [...issue.path, key],
      path: describePath([...issue.path, key]),
      expected: known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no key here',
      found: `the key ${key}`,
      remedy: spelling(key, known) ?? `remove ${key}`,
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return [
      {
        at: issue.path,
        path: describePath(issue.path),
        expected: issue.issues[0]?.message ?? issue.message,
        found: `the key ${key}`,
        remedy: `rename ${key}`,
      },
    ];
  }
  const meant = issue.code === 'invalid_union' && issue.errors.find(isInside);
  if (meant) {
    const inside = meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return inside.flatMap((one) => describeSchemaIssue(one as z.core.$ZodIssue, document));
  }
  const found = valueAt(document, issue.path);
  return [
    {
      at: issue.path,
      path: describePath(issue.path),
      expected: expectation(issue),
      found: describeValue(found),
      remedy: remedy(issue, found),
    },
  ];
}

/** Whether a value is of the right kind and something within it is wrong: then that is what to tell. */
const isInside = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.length > 0 && issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys');

function remedy(issue: z.core.$ZodIssue, found: unknown): string {
  const path = describePath(issue.path);
  if (found === undefined) return `add ${path}`;
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return spelling(String(found), values) ?? `change ${path}`;
}

/** Did the author mean this one? */
function spelling(written: string, names: readonly string[]): string | undefined {
  const meant = nearest(written, names);
  return meant && `write ${meant}: did you mean that?`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of the type ${issue.expected}`;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'string' ? 'character(s)' : 'item(s)'}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    document,
  );
