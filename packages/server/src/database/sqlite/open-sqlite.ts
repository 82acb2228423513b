import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { DatabaseInUseError } from '../database-in-use-error.js';
import type { Tables } from '../tables.js';
import { kyselySqlite } from './kysely-sqlite.js';
import { loadSqlite, type SqliteConnection } from './sqlite-module.js';
import { TransactionalSqliteDialect } from './transactional-sqlite-dialect.js';

// A process that is being replaced may need a moment to let go of the file.
const lockWaitMs = 2_000;

/** Opens the file for this process alone, durable: what is acknowledged survives a power cut. Throws DatabaseInUseError. */
export async function openSqlite(file: string): Promise<Kysely<Tables>> {
  const { DatabaseSync } = await loadSqlite();
  createPrivately(file);
  const connection = new DatabaseSync(file);
  try {
    takeOver(connection);
  } catch (error) {
    connection.close();
    throw isLocked(error) ? new DatabaseInUseError(file) : error;
  }
  return new Kysely<Tables>({
    dialect: new TransactionalSqliteDialect({ database: kyselySqlite(connection) }),
  });
}

/** Personal data: only the owner of the process reads the folder and the file. SQLite gives its WAL the same mode. */
function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

/** The lock mode comes before the journal mode, so that WAL needs no shared memory and no second process can slip in. */
function takeOver(connection: SqliteConnection): void {
  connection.exec(`PRAGMA busy_timeout = ${lockWaitMs}`);
  connection.exec('PRAGMA locking_mode = EXCLUSIVE');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec('BEGIN EXCLUSIVE; COMMIT');
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /database is locked|SQLITE_BUSY/.test(error.message);
