import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../failure.mjs';

/**
 * The path that a person chose with an environment variable, or the first program that works of those names on the
 * PATH.
 * @param {string} variable
 * @param {readonly string[]} names
 * @returns {string | undefined}
 * @throws {Failure} when what was chosen is not there
 */
export function chosenOrOnPath(variable, names) {
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen))
    throw new Failure(`${variable} is "${chosen}", and there is no such file.`);
  return chosen || onPath(names);
}

/**
 * The first program that works of those names on the PATH.
 * @param {readonly string[]} names
 */
export const onPath = (names) => executables(names).find(tellsItsVersion);

/**
 * A program on the PATH that knows no `--version`.
 * @param {string} name
 */
export const executableOnPath = (name) => executables([name])[0];

/** @param {readonly string[]} names */
function executables(names) {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + extension)))
    .filter(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asked on Linux, where a distribution may leave a stub that only says how to get the real one.
 * @param {string} file
 */
const tellsItsVersion = (file) =>
  process.platform !== 'linux' ||
  spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/**
 * The first of these that exists in the places where applications stand on macOS and Windows.
 * @param {{ mac: readonly string[], windows: readonly string[] }} files relative to those places
 */
export function inUsualPlace({ mac, windows }) {
  if (process.platform === 'darwin') return mac.map((file) => `/Applications/${file}`).find(existsSync);
  if (process.platform !== 'win32') return undefined;
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders
    .flatMap((folder) => (folder ? windows.map((file) => join(folder, file)) : []))
    .find(existsSync);
}
