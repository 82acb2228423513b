import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, PolicyError } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.js';
import { load, schoolSource } from '../testing/school-policy.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { archiveBeside, readArchive, writeVersion } from './version-archive.js';

const published = (version: string, publishedOn: string) => {
  const document = { ...load(schoolSource), version };
  return { version, publishedOn, hash: fingerprint(document), document };
};

const publish = () => Promise.resolve();

describe('archiveBeside', () => {
  it.each([
    ['konekto.policy.yaml', 'konekto.policy.versions'],
    [join('sites', 'a', 'policy.json'), join('sites', 'a', 'policy.versions')],
  ])('of %s is %s', (file, folder) => {
    expect(archiveBeside(file)).toBe(folder);
  });
});

describe('the archive', () => {
  it('has no versions where there is no folder', async () => {
    expect(await readArchive(join(temporaryFolder(), 'nergens'))).toEqual([]);
  });

  it('gives back what was written, oldest first, and leaves nothing else behind', async () => {
    const folder = join(temporaryFolder(), 'a', 'policy.versions');
    const versions = [
      published('b', '2026-01-01'),
      published('2026-02-01.2', '2026-02-01'),
      published('2026-02-01.10', '2026-02-01'),
      published('a', '2026-03-01'),
    ];
    for (const version of versions.toReversed()) await writeVersion(folder, version, publish);
    expect(await readArchive(folder)).toEqual(versions);
    expect(readdirSync(folder).sort()).toEqual(
      ['2026-02-01.10.json', '2026-02-01.2.json', 'a.json', 'b.json'].sort(),
    );
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toEqual(versions.at(-1));
  });

  it('leaves files of others alone, and what a killed build left', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'README.md'), 'Versies');
    writeFileSync(join(folder, '.1-0b7c.json'), '{');
    expect(await readArchive(folder)).toEqual([]);
  });

  it('tells of a file that is not what was published', async () => {
    const folder = temporaryFolder();
    await writeVersion(folder, published('1', '2026-01-01'), publish);
    const file = join(folder, '1.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('een school', 'geen school'));
    const failure: unknown = await readArchive(folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PolicyError);
    expect((failure as PolicyError).message.split('\n')).toEqual([
      `${file}: 1 mistake(s)`,
      `${file} document`,
      expect.stringMatching(/^ {2}expected: the document with the hash [0-9a-f]{64}$/),
      expect.stringMatching(/^ {2}found: {4}one with the hash [0-9a-f]{64}$/),
      '  remedy:   restore the file as it was published, from version control or a backup',
    ]);
  });

  it('refuses a version that is named otherwise, and a file in the place of the folder', async () => {
    const folder = temporaryFolder();
    await writeVersion(folder, published('1', '2026-01-01'), publish);
    writeFileSync(join(folder, '2.json'), readFileSync(join(folder, '1.json')));
    await expect(readArchive(folder)).rejects.toThrow(/2\.json version\n {2}expected: 2, after which/);
    await expect(readArchive(join(folder, '1.json'))).rejects.toThrow(CommandError);
  });

  it('has no version that was not published, and no folder that was made for it', async () => {
    const parent = temporaryFolder();
    const failing = writeVersion(join(parent, 'a', 'b'), published('1', '2026-01-01'), () => {
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('leaves nothing behind when a version cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '1.json'));
    await expect(writeVersion(folder, published('1', '2026-01-01'), publish)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['1.json']);
  });
});
