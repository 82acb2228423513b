import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.js';
import { load, nextSource, schoolSource } from '../testing/school-policy.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { findVersions } from './find-version.js';
import { writeVersion } from './version-archive.js';

/** A policy file with its archive beside it, in which version 1 is. */
async function setup() {
  const folder = temporaryFolder();
  const document = load(schoolSource);
  const archive = join(folder, 'policy.versions');
  const published = { version: '1', publishedOn: '2026-01-01', hash: fingerprint(document), document };
  await writeVersion(archive, published, () => Promise.resolve());
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, nextSource);
  return { folder, archive, file };
}

const failureOf = async (finding: Promise<unknown>): Promise<CommandError> => {
  const failure: unknown = await finding.catch((error: unknown) => error);
  if (failure instanceof CommandError) return failure;
  throw failure;
};

describe('findVersions', () => {
  it('takes a version from the archive beside the other file', async () => {
    const { file } = await setup();
    const [old, fresh] = await findVersions(['1', file]);
    expect(old).toMatchObject({ version: '1', publishedOn: '2026-01-01', hash: fingerprint(old.document) });
    expect(fresh).toEqual({ version: '2', hash: fingerprint(load(nextSource)), document: load(nextSource) });
    expect((await findVersions([file, '1'])).map(({ version }) => version)).toEqual(['2', '1']);
  });

  it('takes both from the archive that is named, and two files from nowhere else', async () => {
    const { archive, file } = await setup();
    expect((await findVersions(['1', '1'], archive)).map(({ version }) => version)).toEqual(['1', '1']);
    expect((await findVersions([file, file])).map(({ version }) => version)).toEqual(['2', '2']);
  });

  it('says which versions there are', async () => {
    const { archive, file } = await setup();
    const failure = await failureOf(findVersions(['3', file]));
    expect(failure.message).toBe(`There is no policy file 3, and no such version in ${archive}.`);
    expect(failure.remedy).toBe('It has: 1.');
  });

  it('says that an archive is empty, that none is named, or that there is no such file', async () => {
    const { folder, file } = await setup();
    mkdirSync(join(folder, 'leeg'));
    expect((await failureOf(findVersions(['1', file], join(folder, 'leeg')))).remedy).toMatch(
      /no versions yet/,
    );
    expect((await failureOf(findVersions(['1', '2']))).remedy).toMatch(
      /--versions konekto\.policy\.versions/,
    );
    expect((await failureOf(findVersions(['oud.yaml', file]))).message).toBe(
      'There is no policy file at oud.yaml.',
    );
    expect((await failureOf(findVersions([file, join(folder, 'oud')]))).message).toMatch(/no policy file at/);
  });
});
