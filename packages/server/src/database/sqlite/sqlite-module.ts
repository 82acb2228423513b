import type { AnswerColumn } from '../decode-row.js';
import type { SqlValue } from '../encode-value.js';

/** The part of the `node:sqlite` API that is used here. */
export interface SqliteModule {
  readonly DatabaseSync: new (file: string) => SqliteConnection;
}

export interface SqliteConnection {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteStatement {
  all(...parameters: SqlValue[]): Record<string, SqlValue>[];
  run(...parameters: SqlValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  columns(): AnswerColumn[];
  setReadBigInts(enabled: boolean): void;
}

/** Node's own SQLite where it can name a column's type (>= 22.16), else the drop-in with its prebuilt binary. */
export async function loadSqlite(): Promise<SqliteModule> {
  const builtIn = process.getBuiltinModule('node:sqlite') as BuiltIn | undefined;
  if (builtIn && 'columns' in builtIn.StatementSync.prototype) return builtIn;
  return (await import('@photostructure/sqlite')) as unknown as SqliteModule;
}

type BuiltIn = SqliteModule & { readonly StatementSync: { readonly prototype: object } };
