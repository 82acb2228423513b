import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A failure that a person can act on: shown as its message alone, without a stack. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';
}

/**
 * Runs a script's work; when it fails, prints why and sets exit code 1.
 * @param {() => Promise<unknown>} work
 */
export async function runScript(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/**
 * Whether a file is the script that node was started with, rather than imported.
 * @param {ImportMeta} meta
 */
export function isScript(meta) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(meta.url);
}
