import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { CompiledPolicy } from '@konekto/policy';
import { siteFiles, type SiteFile } from './site-files.js';

/**
 * Writes the folder that a site serves as `/konekto/`. It is made beside the old one and then takes its place,
 * so that a build that fails changes nothing.
 * @returns what was written
 */
export async function buildSite(policy: CompiledPolicy, out: string): Promise<readonly SiteFile[]> {
  const files = siteFiles(policy, await readBundle());
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const { name, content } of files) {
      const path = join(fresh, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return files;
}

/** The scripts and styles that are the same for every site. */
async function readBundle(): Promise<SiteFile[]> {
  const script = createRequire(import.meta.url).resolve('@konekto/embed/bundle/konekto.js');
  const folder = dirname(script);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })));
}
