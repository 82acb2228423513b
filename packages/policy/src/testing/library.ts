import { readdirSync, readFileSync } from 'node:fs';
import { loadLibrary } from '../library/load-library.js';

const folder = new URL('../../library/', import.meta.url);

/** The text of every file of the library that comes with the package, by its name. */
export const libraryFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

export const library = loadLibrary(libraryFiles);
