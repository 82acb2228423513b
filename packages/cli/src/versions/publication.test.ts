import { fingerprint } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.js';
import { load, nextSource, schoolSource } from '../testing/school-policy.js';
import { publicationOf, today } from './publication.js';

const first = load(schoolSource);
const published = { version: '1', publishedOn: '2026-01-01', hash: fingerprint(first), document: first };

describe('publicationOf', () => {
  it('puts a new version last, with its hash and the day', () => {
    const document = load(nextSource);
    const version = { version: '2', publishedOn: '2026-11-25', hash: fingerprint(document), document };
    expect(publicationOf(document, [published], '2026-11-25')).toEqual({
      versions: [published, version],
      version,
      isNew: true,
    });
  });

  it('finds a version that is there, with the day on which it was first published', () => {
    const archived = [published];
    expect(publicationOf(load(`# opmerking\n${schoolSource}`), archived, '2026-11-25')).toEqual({
      versions: archived,
      version: published,
      isNew: false,
    });
  });

  it.each([
    [[published], '2026-11-25'],
    [[published, { ...published, version: '2026-11-25' }], '2026-11-25.2'],
    [['2026-11-25', '2026-11-25.2', '1'].map((version) => ({ ...published, version })), '2026-11-25.3'],
  ])('refuses to change what was published, and says what to do', (archived, suggestion) => {
    const changed = { ...load(nextSource), version: '1' };
    let failure: unknown;
    try {
      publicationOf(changed, archived, '2026-11-25');
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(CommandError);
    expect(failure).toMatchObject({
      message:
        'Version 1 was published on 2026-01-01, and the policy differs from it in: services, statement. A published version does not change.',
      remedy: `Give the changed policy a version of its own, such as ${suggestion}. For a build that is not published, use --no-versions.`,
    });
  });
});

describe('today', () => {
  it('is the day where the command runs', () => {
    expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(today(new Date(2026, 10, 25, 23, 59))).toBe('2026-11-25');
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
