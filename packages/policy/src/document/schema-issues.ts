import type { z } from 'zod';
import { describePath, describeValue, type PolicyIssue } from './policy-error.js';

type Mistake = Omit<PolicyIssue, 'line' | 'column'> & { readonly at: readonly PropertyKey[] };

/** A schema's complaint in the words of an author: what was expected, what was found, how to mend it. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, document: unknown): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: [...issue.path, key],
      path: describePath([...issue.path, key]),
      expected: 'a key that the policy document knows',
      found: `the key ${key}`,
      remedy: `remove ${key}, or correct its spelling`,
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
  const found = valueAt(document, issue.path);
  return [
    {
      at: issue.path,
      path: describePath(issue.path),
      expected: expectation(issue),
      found: describeValue(found),
      remedy: found === undefined ? `add ${describePath(issue.path)}` : `change ${describePath(issue.path)}`,
    },
  ];
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
