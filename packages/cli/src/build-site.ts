import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { CompiledPolicy } from '@konekto/policy';
import { CommandError } from './command-error.js';
import { notWritten } from './not-written.js';
import { siteFiles, type Histories, type SiteFile } from './site-files.js';
import { sitePages } from './site-pages.js';

/** What a build writes beside what every site needs. */
export interface BuildExtras {
  /** Statement and cookie list as whole pages too. */
  readonly html?: boolean | undefined;
  /** What earlier versions said, per language; left out for a site without an archive. */
  readonly history?: Histories | undefined;
}

/**
 * Writes the folder that a site serves as `/konekto/`. It is made beside the old one and then takes its place,
 * so that a build that fails changes nothing.
 * @returns what was written
 * @throws CommandError when the folder holds something else, which would be lost, or can't be written
 */
export async function buildSite(
  policy: CompiledPolicy,
  out: string,
  { html = false, history }: BuildExtras = {},
): Promise<readonly SiteFile[]> {
  const files = [...siteFiles(policy, await readBundle(), history), ...(html ? sitePages(policy) : [])];
  const target = resolve(out);
  const replaces = await holdsSite(target);
  const fresh = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  let made: string | undefined;
  try {
    made = await mkdir(dirname(target), { recursive: true });
    for (const { name, content } of files) {
      const path = join(fresh, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await (replaces ? swap(fresh, target) : rename(fresh, target));
  } catch (error) {
    await rm(made ?? fresh, { recursive: true, force: true });
    throw notWritten(error, target, '--out');
  }
  return files;
}

/** Whether a built site stands there already; false where there is nothing. */
async function holdsSite(target: string): Promise<boolean> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CommandError(
      `${target} is not a folder that can be written.`,
      'Choose another one with --out.',
    );
  });
  if (names && names.length > 0 && !names.includes('integrity.json')) {
    throw new CommandError(
      `${target} holds files that konekto build did not write. It replaces the whole folder.`,
      'Choose a folder of its own with --out, such as public/konekto.',
    );
  }
  return names !== undefined;
}

/** Puts a folder in the place of another; when that fails, the other one comes back. */
async function swap(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** The scripts and styles that are the same for every site. */
async function readBundle(): Promise<SiteFile[]> {
  const script = createRequire(import.meta.url).resolve('@konekto/embed/bundle/konekto.js');
  const folder = dirname(script);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })));
}
