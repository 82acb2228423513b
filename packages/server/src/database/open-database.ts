import type { DatabaseUrl } from '../config/database-url.js';
import { migrate } from './migrations/migrate.js';
import { migrations } from './migrations/migrations.js';
import { openSqlite } from './sqlite/open-sqlite.js';
import type { Database } from './tables.js';

/** Opens the database and brings its tables up to date. Throws DatabaseInUseError or MigrationError; then nothing stays open. */
export async function openDatabase(url: DatabaseUrl): Promise<Database> {
  const database = await openSqlite(url.file);
  try {
    await migrate(database, migrations);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
