import type { Kysely, Migration } from 'kysely';

/** How often forms were sent lately, so that every node counts alike. */
export const formCounts: Migration = {
  async up({ schema }: Kysely<never>) {
    await schema
      .createTable('form_count')
      .addColumn('sender', 'text', (column) => column.primaryKey().notNull())
      .addColumn('sent', 'bigint', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('form_count_by_end').on('form_count').column('ends_at').execute();
  },
};
