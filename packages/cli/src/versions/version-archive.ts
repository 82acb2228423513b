import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readPublishedVersion, writePublishedVersion, type PublishedVersion } from '@konekto/policy';
import { CommandError } from '../command-error.js';
import { notWritten } from '../not-written.js';

/** Where the published versions of a policy are kept unless it is said otherwise: `konekto.policy.versions`, beside the file. */
export const archiveBeside = (policyFile: string): string =>
  join(dirname(policyFile), `${basename(policyFile, extname(policyFile))}.versions`);

/**
 * Reads every version of an archive, oldest first; those of one day by their names. None when there is no such folder.
 * @throws PolicyError when a file is not what was published
 * @throws CommandError when the folder can't be read
 */
export async function readArchive(folder: string): Promise<PublishedVersion[]> {
  const versions = await Promise.all((await namesIn(folder)).map((name) => readVersion(folder, name)));
  return versions.sort(
    (a, b) =>
      a.publishedOn.localeCompare(b.publishedOn) ||
      a.version.localeCompare(b.version, 'en', { numeric: true }),
  );
}

/**
 * Publishes a version and adds it to an archive. Its file is written before, so that what can't be archived is not
 * published, and gets its name after, so that what can't be published is not archived.
 * @returns what `publish` gives
 * @throws CommandError when the archive can't be written; whatever `publish` throws
 */
export async function writeVersion<T>(
  folder: string,
  version: PublishedVersion,
  publish: () => Promise<T>,
): Promise<T> {
  const fresh = join(folder, `.${version.version}-${randomUUID()}`);
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    await writeFile(fresh, writePublishedVersion(version));
    const published = await publish();
    await rename(fresh, join(folder, `${version.version}${extension}`));
    return published;
  } catch (error) {
    await rm(made ?? fresh, { recursive: true, force: true });
    throw notWritten(error, folder, '--versions');
  }
}

const extension = '.json';

async function readVersion(folder: string, name: string): Promise<PublishedVersion> {
  const file = join(folder, name);
  return readPublishedVersion(await readFile(file, 'utf8'), file, basename(name, extension));
}

/** Files of versions; others, such as one that tells what the folder is, are left alone. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(extension) && !name.startsWith('.'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CommandError(
      `${folder} is not a folder that can be read.`,
      'Choose another one with --versions.',
    );
  }
}
