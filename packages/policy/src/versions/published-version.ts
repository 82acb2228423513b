import { z } from 'zod';
import { fingerprint } from '../compile/fingerprint.js';
import type { PolicyDocument } from '../document/document.js';
import { loadPolicy } from '../document/load-policy.js';
import { describeValue, PolicyError, type PolicyIssue } from '../document/policy-error.js';
import { describeSchemaIssue } from '../document/schema-issues.js';

/** A version of a policy as it was published. It never changes. */
export interface PublishedVersion {
  readonly version: string;
  /** The day of the build that first wrote it, in ISO 8601: `2026-11-25`. */
  readonly publishedOn: string;
  /** SHA-256 of the document as it was published, hex. */
  readonly hash: string;
  readonly document: PolicyDocument;
}

const stored = z.strictObject({
  version: z.string(),
  publishedOn: z.iso.date({ error: 'a day such as 2026-11-25' }),
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in hex' }),
  document: z.looseObject({}),
});

/**
 * Reads a version from the archive. What later releases add to the schema is filled in, as in a policy file.
 * @param source the text of the file
 * @param file its name, for messages
 * @param version which one it must be
 * @throws PolicyError when the file is not what was published
 */
export function readPublishedVersion(source: string, file: string, version: string): PublishedVersion {
  const found = parse(source, file);
  const { publishedOn, hash, document } = found;
  if (found.version !== version || document['version'] !== version) {
    const [path, value] =
      found.version === version ? ['document.version', document['version']] : ['version', found.version];
    throw broken(file, {
      path,
      expected: `${version}, after which the file is named`,
      found: describeValue(value),
    });
  }
  const actual = fingerprint(document);
  if (actual !== hash)
    throw broken(file, {
      path: 'document',
      expected: `the document with the hash ${hash}`,
      found: `one with the hash ${actual}`,
    });
  return { version, publishedOn, hash, document: readDocument(document, file) };
}

/** A version as the archive stores it: read by people too, and the same bytes for the same version. */
export const writePublishedVersion = ({ version, publishedOn, hash, document }: PublishedVersion): string =>
  `${JSON.stringify({ version, publishedOn, hash, document }, null, 2)}\n`;

/** Whether a document is the one that was published, as far as this release can tell. */
export const isSameDocument = (published: PublishedVersion, document: PolicyDocument): boolean =>
  fingerprint(published.document) === fingerprint(document);

function parse(source: string, file: string): z.output<typeof stored> {
  const value = readJson(source, file);
  const checked = stored.safeParse(value);
  if (checked.success) return checked.data;
  const [mistake] = checked.error.issues.flatMap((issue) => describeSchemaIssue(issue, value));
  throw broken(
    file,
    mistake ?? { path: '(the file)', expected: 'a published version', found: describeValue(value) },
  );
}

function readJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw broken(file, {
      path: '(the file)',
      expected: 'JSON, as konekto build wrote it',
      found: String(error),
    });
  }
}

function readDocument(document: unknown, file: string): PolicyDocument {
  try {
    return loadPolicy(JSON.stringify(document), file);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const [issue] = error.issues;
    throw broken(file, {
      path: `document.${issue?.path}`,
      expected: issue?.expected ?? 'a policy document',
      found: issue?.found ?? 'another one',
    });
  }
}

const broken = (file: string, { path, expected, found }: Pick<PolicyIssue, 'path' | 'expected' | 'found'>) =>
  new PolicyError(file, [
    {
      path,
      line: undefined,
      column: undefined,
      expected,
      found,
      remedy: 'restore the file as it was published, from version control or a backup',
    },
  ]);
