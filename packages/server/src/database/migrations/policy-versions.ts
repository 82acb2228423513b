import type { Kysely, Migration } from 'kysely';

/** The archive of policies, so that what visitors were shown can be told long after (GDPR art. 7(1)). */
export const policyVersions: Migration = {
  async up({ schema }: Kysely<never>) {
    await schema
      .createTable('policy_version')
      .addColumn('compiled_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('compiled', 'json', (column) => column.notNull())
      .addColumn('first_seen_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('policy_version_by_hash').on('policy_version').column('hash').execute();
  },
};
