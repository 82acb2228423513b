import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { json } from './json-document.js';
import { migrate } from './migrations/migrate.js';
import { migrations } from './migrations/migrations.js';
import { openDatabase } from './open-database.js';
import type { NewSubmission } from './tables.js';

async function open(folder = temporaryFolder()) {
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'konekto.db') });
  onTestFinished(() => database.destroy());
  return database;
}

const row: NewSubmission = {
  id: 'a',
  form: 'contact',
  campaign: null,
  data: json({ b: '1', a: '\\u0000 é 😀' }),
  consents: json([{ id: 'x', text: null, given: true }]),
  language: 'nl',
  policy_version: '1',
  policy_hash: 'h',
  received_at: 1_795_000_000_000,
};

describe('openDatabase', () => {
  it('is durable and for one process', async () => {
    const database = await open();
    const pragma = async (name: string) =>
      Object.values((await sql.raw(`PRAGMA ${name}`).execute(database)).rows[0] ?? {});
    expect(await pragma('journal_mode')).toEqual(['wal']);
    expect(await pragma('synchronous')).toEqual([2]);
    expect(await pragma('foreign_keys')).toEqual([1]);
    expect(await pragma('locking_mode')).toEqual(['exclusive']);
    expect(await pragma('busy_timeout')).toEqual([2_000]);
  });

  it('gives back what went in, types and order of keys included', async () => {
    const database = await open();
    await database.insertInto('submission').values(row).execute();
    const [read] = await database.selectFrom('submission').selectAll().execute();
    expect(read).toEqual({ ...row, data: row.data.value, consents: row.consents.value });
    expect(Object.keys(read?.data ?? {})).toEqual(['b', 'a']);
    const counted = await database
      .selectFrom('submission')
      .select(({ fn }) => [fn.countAll().as('count'), fn.max('received_at').as('latest')])
      .executeTakeFirst();
    expect(counted).toEqual({ count: 1, latest: row.received_at });
  });

  it.each([
    ['NaN', { received_at: Number.NaN }],
    ['a fraction', { received_at: 1.5 }],
    ['an unsafe integer', { received_at: 2 ** 53 }],
    ['NUL in a text', { form: 'a\0b' }],
    ['NUL in a document', { data: json({ a: '\0' }) }],
    ['NUL after a backslash', { data: json({ a: '\\\0' }) }],
    ['a date', { form: new Date() as unknown as string }],
    ['a raw object', { form: { a: 1 } as unknown as string }],
  ])('refuses %s', async (_title, wrong) => {
    const database = await open();
    await expect(
      database
        .insertInto('submission')
        .values({ ...row, ...wrong })
        .execute(),
    ).rejects.toThrow(TypeError);
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
  });

  it('takes documents only when they are marked', async () => {
    const database = await open();
    const query = database.insertInto('submission');
    // @ts-expect-error -- a raw object is no document
    await expect(query.values({ ...row, data: { a: '1' } }).execute()).rejects.toThrow(/json/);
    // @ts-expect-error -- nor is a document of another kind
    expect(() => query.values({ ...row, consents: json({ a: '1' }) })).not.toThrow();
  });

  it('undoes a transaction that fails', async () => {
    const database = await open();
    const failing = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('submission').values(row).execute();
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
  });

  it('can be opened again after it was closed, and keeps its rows', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    await first.insertInto('submission').values(row).execute();
    await first.destroy();
    expect(await (await open(folder)).selectFrom('submission').select('id').execute()).toEqual([{ id: 'a' }]);
  });
});

describe('migrate', () => {
  const tables = async (database: Awaited<ReturnType<typeof open>>) =>
    (await database.introspection.getTables()).map(({ name }) => name).sort();

  it('leaves nothing of a migration that fails, nor of those before it', async () => {
    const database = await open();
    const before = await tables(database);
    const more = {
      ...migrations,
      '9998-good': {
        up: (db: Kysely<never>) => db.schema.createTable('good').addColumn('id', 'text').execute(),
      },
      '9999-bad': {
        up: async (db: Kysely<never>) => {
          await db.schema.createTable('half').addColumn('id', 'text').execute();
          await db.schema.alterTable('submission').dropColumn('campaign').execute();
          await db.schema.createTable('submission').addColumn('id', 'text').execute();
        },
      },
    };
    await expect(migrate(database, more)).rejects.toMatchObject({
      name: 'MigrationError',
      migration: '9999-bad',
    });
    expect(await tables(database)).toEqual(before);
    await database.insertInto('submission').values(row).execute();
    const { '9999-bad': _bad, ...mended } = more;
    await migrate(database, mended);
    expect(await tables(database)).toEqual([...before, 'good'].sort());
  });

  it('runs nothing twice', async () => {
    const database = await open();
    await migrate(database, migrations);
    const done = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
    expect(done.rows).toEqual(Object.keys(migrations).map((name) => ({ name })));
  });
});
