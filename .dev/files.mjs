import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const generated = new Set(['node_modules', 'dist']);

/**
 * Every file in a folder and below it, without what an install or a build put there.
 * @param {string} folder absolute
 * @returns {string[]} absolute paths
 */
export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * The folders of the workspace's members that have a package.json.
 * @param {'packages' | 'examples'} parent
 * @returns {string[]} absolute paths
 */
export function workspaceFolders(parent) {
  return existing([parent])
    .flatMap((folder) => readdirSync(folder))
    .map((name) => join(root, parent, name))
    .filter((folder) => existsSync(join(folder, 'package.json')));
}

/**
 * @param {string[]} names relative to the root
 * @returns {string[]} the absolute paths of those that exist
 */
export const existing = (names) => names.map((name) => join(root, name)).filter((path) => existsSync(path));
