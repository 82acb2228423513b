import { Migrator, type Migration } from 'kysely';
import type { Database } from '../tables.js';
import { MigrationError } from './migration-error.js';

/** Runs the migrations that have not run yet, in one transaction: all of them or none. Throws MigrationError. */
export async function migrate(
  database: Database,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results.find(({ status }) => status === 'Error');
  throw new MigrationError(failed?.migrationName ?? 'preparing', error);
}
