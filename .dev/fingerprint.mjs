import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * One value for the names and contents of files. Contents, because a checkout or an unpacked archive gives files
 * times that say nothing about which is newer.
 * @param {string[]} files absolute
 * @returns {string}
 */
export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * Whether the work that a stamp stands for was done for this value.
 * @param {string} stamp the stamp's file
 * @param {string} value
 */
export function isStamped(stamp, value) {
  try {
    return readFileSync(stamp, 'utf8') === value;
  } catch {
    return false;
  }
}

/**
 * Does the work and stamps it with the value; work that throws leaves no stamp.
 * @param {string} stamp
 * @param {string} value
 * @param {() => Promise<void>} work
 */
export async function doAndStamp(stamp, value, work) {
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}
