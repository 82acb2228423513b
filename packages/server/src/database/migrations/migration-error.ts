/** A change to the tables failed; the database is as it was. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';

  constructor(
    readonly migration: string,
    cause: unknown,
  ) {
    super(`The database could not be brought up to date: ${migration} failed. Nothing has changed.`, {
      cause,
    });
  }
}
