import { resolve } from 'node:path';

/** Where the database is. A scheme is required, so that a typo can't make a new database somewhere. */
export interface DatabaseUrl {
  readonly engine: 'sqlite';
  /** Absolute path. */
  readonly file: string;
}

const sqlite = /^sqlite:(?:\/\/)?(.+)$/;

/** Reads `sqlite:<path>`; undefined when it is something else. A relative path starts at the working directory. */
export function readDatabaseUrl(url: string): DatabaseUrl | undefined {
  const file = sqlite.exec(url)?.[1];
  return file === undefined ? undefined : { engine: 'sqlite', file: resolve(file) };
}

/** Whether an address names PostgreSQL, which `openDatabase` does not open yet. */
export const isPostgresUrl = (url: string): boolean => /^postgres(ql)?:/.test(url);
