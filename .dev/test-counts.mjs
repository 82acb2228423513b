import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * What a test runner's reporter writes to the file that the environment variable `KONEKTO_TEST_COUNTS` names.
 * @typedef {{ passed: number, failed: number, skipped: number }} TestCounts
 */

/** The environment variable that tells a reporter where to write its counts. */
export const countsVariable = 'KONEKTO_TEST_COUNTS';

/**
 * A place for one runner's counts, without what an earlier run left there.
 * @param {string} name
 */
export function countsFile(name) {
  const file = join(cacheFolder, `counts-${name}.json`);
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {string} file
 * @returns {TestCounts | undefined} nothing when the runner ended before it could count
 */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
