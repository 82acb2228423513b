import type { SqliteDatabase, SqliteStatement as KyselyStatement } from 'kysely';
import { rowDecoder } from '../decode-row.js';
import { encodeValue } from '../encode-value.js';
import type { SqliteConnection, SqliteStatement } from './sqlite-module.js';

/** Gives Kysely's SQLite dialect a `node:sqlite` connection. Values are encoded and decoded on the way. */
export const kyselySqlite = (connection: SqliteConnection): SqliteDatabase => ({
  prepare: (sql) => kyselyStatement(connection.prepare(sql)),
  close: () => {
    letGo(connection);
    connection.close();
  },
});

function kyselyStatement(statement: SqliteStatement): KyselyStatement {
  statement.setReadBigInts(true);
  const columns = statement.columns();
  const decode = rowDecoder(columns);
  return {
    reader: columns.length > 0,
    all: (parameters) => statement.all(...parameters.map(encodeValue)).map(decode),
    run: (parameters) => statement.run(...parameters.map(encodeValue)),
    iterate: () => {
      throw new TypeError('read by pages: a statement that is read slowly would hold up every other one');
    },
  };
}

/** The drop-in keeps a closed connection, and with it the lock, until its statements are collected: unlock the file first. */
function letGo(connection: SqliteConnection): void {
  connection.exec('PRAGMA journal_mode = DELETE');
  connection.exec('PRAGMA locking_mode = NORMAL');
  connection.exec('SELECT count(*) FROM sqlite_schema');
}
