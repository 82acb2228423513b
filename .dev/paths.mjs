import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, absolute. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where these scripts keep stamps and caches: a folder that git ignores and an install leaves alone. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'konekto');

/**
 * The JavaScript file behind a tool's command. Run with `process.execPath` it needs no shell, on Windows neither.
 * @param {string} packageName
 * @param {string} [command] when it differs from the package's name
 * @returns {string}
 * @throws {Error} when the package isn't installed or has no such command
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new Error(`${packageName} has no command "${command}".`);
  return join(folder, file);
}
