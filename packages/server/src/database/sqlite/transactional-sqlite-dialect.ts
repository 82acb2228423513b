import { SqliteAdapter, SqliteDialect, type DialectAdapter } from 'kysely';

/** SQLite can undo changes to its tables; Kysely's own adapter says it cannot, and so leaves half of a failed migration. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite dialect, with migrations in a transaction. */
export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }
}
