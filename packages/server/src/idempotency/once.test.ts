import { describe, expect, it } from 'vitest';
import { contact, postForm, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { waitFor } from '../testing/wait-for.js';
import { keysKeptMs } from './once.js';

const url = '/v1/forms/contact';
const key = { 'idempotency-key': 'een-sleutel-0001' };

describe('idempotency', () => {
  it('makes one row and one mail of twenty posts at the same time', async () => {
    const { app, database, mails } = await startApp();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.inject(postJson(url, contact, key))),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(1);
    await waitFor(
      async () => (await database.selectFrom('job').selectAll().execute())[0]?.done_at ?? undefined,
    );
    expect(mails()).toHaveLength(1);
  });

  it('knows a retry by a key in the body, for a form without JavaScript', async () => {
    const { app, database } = await startApp();
    const form = postForm(url, { ...contact, _key: 'een-sleutel-0002' });
    const [first, second] = [await app.inject(form), await app.inject(form)];
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(1);
  });

  it('refuses the same key for something else', async () => {
    const { app, database } = await startApp();
    await app.inject(postJson(url, contact, key));
    const answer = await app.inject(postJson(url, { ...contact, message: 'Iets anders' }, key));
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ error: 'idempotency-key-reused' });
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(1);
  });

  it('lets a refused form be mended under the same key', async () => {
    const { app } = await startApp();
    expect((await app.inject(postJson(url, { ...contact, email: 'x' }, key))).statusCode).toBe(422);
    expect((await app.inject(postJson(url, contact, key))).statusCode).toBe(201);
  });

  it('tells the keys of different forms apart', async () => {
    const { app, database } = await startApp();
    await app.inject(postJson(url, contact, key));
    const other = await app.inject(postJson('/v1/forms/campaign', { name: 'Jo', campaign: 'open-dag' }, key));
    expect(other.statusCode).toBe(201);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(2);
  });

  it.each(['kort', 'met spatie erin', 'x'.repeat(129)])('refuses the key %j', async (bad) => {
    const { app } = await startApp();
    const answer = await app.inject(postJson(url, contact, { 'idempotency-key': bad }));
    expect([answer.statusCode, answer.json<{ error: string }>().error]).toEqual([
      400,
      'invalid-idempotency-key',
    ]);
  });

  it('forgets keys after a week', async () => {
    const { app, database } = await startApp();
    await app.inject(postJson(url, contact, key));
    const old = Date.now() - keysKeptMs - 1_000;
    await database.updateTable('idempotency_key').set({ created_at: old }).execute();
    await app.inject(postJson(url, contact, { 'idempotency-key': 'een-andere-sleutel' }));
    const keys = await database.selectFrom('idempotency_key').select('key').execute();
    expect(keys).toEqual([{ key: 'een-andere-sleutel' }]);
  });
});
