import type { Kysely, Migration } from 'kysely';

/** Submissions, consent records, idempotency keys and jobs. Column types are those that both engines give back alike. */
export const firstTables: Migration = {
  async up(database: Kysely<never>) {
    await createSubmission(database);
    await createConsentRecord(database);
    await createIdempotencyKey(database);
    await createJob(database);
  },
};

async function createSubmission({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('submission')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('campaign', 'text')
    .addColumn('data', 'json', (column) => column.notNull())
    .addColumn('consents', 'json', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('policy_version', 'text', (column) => column.notNull())
    .addColumn('policy_hash', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('submission_by_form').on('submission').columns(['form', 'id']).execute();
}

async function createConsentRecord({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('consent_record')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('policy_version', 'text', (column) => column.notNull())
    .addColumn('policy_hash', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('purposes', 'json', (column) => column.notNull())
    .addColumn('services', 'json', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('previous', 'text')
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createIdempotencyKey({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('idempotency_key')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'bigint', (column) => column.notNull())
    .addColumn('body', 'json', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_key_pk', ['scope', 'key'])
    .execute();
  await schema.createIndex('idempotency_key_by_age').on('idempotency_key').column('created_at').execute();
}

async function createJob({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('job')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('payload', 'json', (column) => column.notNull())
    .addColumn('run_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('done_at', 'bigint')
    .execute();
  await schema.createIndex('job_by_due').on('job').columns(['done_at', 'run_at']).execute();
}
