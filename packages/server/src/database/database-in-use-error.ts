/** Another process holds the database file. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError';

  constructor(readonly file: string) {
    super(
      `The database ${file} is in use by another process. One process owns an SQLite file: stop the other one, ` +
        'or give this one another DATA_DIR.',
    );
  }
}
