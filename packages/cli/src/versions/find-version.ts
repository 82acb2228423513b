import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fingerprint, type PolicyDocument } from '@konekto/policy';
import { CommandError } from '../command-error.js';
import { readDocument } from '../read-policy.js';
import { archiveBeside, readArchive } from './version-archive.js';

/** A policy to compare: a file as it is now, or a version of the archive. */
export interface ComparedPolicy {
  readonly version: string;
  readonly hash: string;
  /** Left out for a file. */
  readonly publishedOn?: string;
  readonly document: PolicyDocument;
}

/**
 * Finds the two policies that `konekto diff` is asked for. Each is a policy file, or else a version of the archive: the
 * one that is named, or the one beside the other file.
 * @throws CommandError when a version can't be found
 * @throws PolicyError when a document or a file of the archive has mistakes
 */
export async function findVersions(
  names: readonly [string, string],
  archive?: string,
): Promise<[old: ComparedPolicy, fresh: ComparedPolicy]> {
  const files = await Promise.all(names.map(isFile));
  const file = names.find((_, index) => files[index]);
  const folder = archive ?? (file === undefined ? undefined : archiveBeside(file));
  const find = (name: string): Promise<ComparedPolicy> =>
    name === file || isFileName(name) ? fromFile(name) : fromArchive(name, folder);
  const [old, fresh] = names;
  return [await find(old), await find(fresh)];
}

const isFile = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isFile(),
    () => false,
  );

const isFileName = (name: string): boolean =>
  /[/\\]/.test(name) || ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());

async function fromFile(file: string): Promise<ComparedPolicy> {
  const document = await readDocument(file);
  return { version: document.version, hash: fingerprint(document), document };
}

async function fromArchive(version: string, folder: string | undefined): Promise<ComparedPolicy> {
  if (folder === undefined) {
    throw new CommandError(
      `There is no policy file ${version}, and no archive is named that could have it as a version.`,
      'Say where the versions are with --versions, such as --versions konekto.policy.versions.',
    );
  }
  const versions = await readArchive(folder);
  const found = versions.find((published) => published.version === version);
  if (found) return found;
  throw new CommandError(
    `There is no policy file ${version}, and no such version in ${folder}.`,
    versions.length === 0
      ? 'It has no versions yet: konekto build adds them. Or name another archive with --versions.'
      : `It has: ${versions.map(({ version }) => version).join(', ')}.`,
  );
}
