import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadLibrary, type Library } from '@konekto/policy';

/**
 * Reads and checks the declarations of services that come with the package.
 * @throws PolicyError when a declaration has mistakes
 */
export async function readLibrary(): Promise<Library> {
  const folder = dirname(createRequire(import.meta.url).resolve('@konekto/policy/library/purposes.yaml'));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return loadLibrary(Object.fromEntries(files));
}
