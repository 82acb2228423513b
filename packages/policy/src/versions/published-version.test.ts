import { describe, expect, it } from 'vitest';
import { fingerprint } from '../compile/fingerprint.js';
import { PolicyError, type PolicyIssue } from '../document/policy-error.js';
import { load, rewritten, smallSource } from '../testing/policies.js';
import { isSameDocument, readPublishedVersion, writePublishedVersion } from './published-version.js';

const document = load(smallSource);
const published = { version: '1', publishedOn: '2026-11-25', hash: fingerprint(document), document };
const source = writePublishedVersion(published);

/** What is wrong with a file of the archive. */
function issueOf(source: string): PolicyIssue {
  try {
    readPublishedVersion(source, 'archive/1.json', '1');
  } catch (error) {
    if (error instanceof PolicyError && error.issues.length === 1) return error.issues[0]!;
    throw error;
  }
  throw new Error('Nothing is wrong with it');
}

const withFields = (fields: object): string => JSON.stringify({ ...published, ...fields });

describe('readPublishedVersion', () => {
  it('reads what was written', () => {
    expect(readPublishedVersion(source, 'archive/1.json', '1')).toEqual(published);
    expect(source).toMatch(
      /^{\n {2}"version": "1",\n {2}"publishedOn": "2026-11-25",\n {2}"hash": "[0-9a-f]{64}",/,
    );
  });

  it.each([
    ['{', { path: '(the file)', expected: 'JSON, as konekto build wrote it' }],
    ['[]', { path: '(the whole document)', expected: 'a value of the type object', found: '[]' }],
    [
      withFields({ publishedOn: 'vandaag' }),
      { path: 'publishedOn', expected: 'a day such as 2026-11-25', found: '"vandaag"' },
    ],
    [withFields({ hash: 'x' }), { path: 'hash', expected: 'a SHA-256 in hex' }],
    [withFields({ document: null }), { path: 'document', found: 'null' }],
    [withFields({ note: 'x' }), { path: 'note', found: 'the key note' }],
    [
      withFields({ version: '2' }),
      { path: 'version', expected: '1, after which the file is named', found: '"2"' },
    ],
    [withFields({ document: { ...document, version: '2' } }), { path: 'document.version', found: '"2"' }],
    [
      withFields({ document: { ...document, languages: ['nl'] } }),
      {
        path: 'document',
        expected: `the document with the hash ${published.hash}`,
        found: expect.stringMatching(/^one with the hash [0-9a-f]{64}$/) as string,
      },
    ],
    [
      withFields({ document: { version: '1' }, hash: fingerprint({ version: '1' }) }),
      { path: 'document.languages', found: 'nothing' },
    ],
  ])('refuses %.40s and says how to mend it', (source, issue) => {
    expect(issueOf(source)).toMatchObject({
      ...issue,
      remedy: 'restore the file as it was published, from version control or a backup',
    });
  });
});

describe('isSameDocument', () => {
  it('knows the document by its contents', () => {
    expect(isSameDocument(published, load(`# een opmerking\n${smallSource}`))).toBe(true);
    expect(isSameDocument(published, load(rewritten('green', 'red')))).toBe(false);
  });

  it('knows it when this release fills in what the one that published it did not know', () => {
    const { theme, ...earlier } = load(rewritten('theme: { color-accent: green }\n', ''));
    const archived = writePublishedVersion({
      ...published,
      hash: fingerprint(earlier),
      document: earlier as typeof document,
    });
    const read = readPublishedVersion(archived, 'archive/1.json', '1');
    expect(isSameDocument(read, { ...(earlier as typeof document), theme })).toBe(true);
  });
});
