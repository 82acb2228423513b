import { describe, expect, it } from 'vitest';
import { contact, hiddenInputs, postForm, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { waitFor } from '../testing/wait-for.js';
import { keysKeptMs } from './once.js';

const url = '/v1/forms/contact';
const key = { 'idempotency-key': 'een-sleutel-0001' };

describe('idempotency', () => {
  it.each([
    ['JSON', postJson(url, contact, key)],
    ['JSON that holds its key', postJson(url, { ...contact, _key: 'een-sleutel-0001' })],
    ['a form', postForm(url, { ...contact, _key: 'een-sleutel-0001' })],
  ])('makes one row and one mail of twenty posts of %s at the same time', async (_title, request) => {
    const { app, database, mails } = await startApp();
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject(request)));
    const told = answers.map(({ statusCode, headers, body }) => `${statusCode} ${headers.location} ${body}`);
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toMatch(/^(201 undefined \{"id"|303 \/forms\/contact\/sent)/);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(1);
    await waitFor(
      async () => (await database.selectFrom('job').selectAll().execute())[0]?.done_at ?? undefined,
    );
    expect(await database.selectFrom('job').select('id').execute()).toHaveLength(1);
    expect(mails()).toHaveLength(1);
  });

  it('gives each page of a form a key of its own, and knows the page that is sent twice by it', async () => {
    const { app, database } = await startApp();
    const pages = [await app.inject('/forms/contact'), await app.inject('/forms/contact')];
    const [page, other] = pages.map(({ body }) => postForm(url, { ...hiddenInputs(body), ...contact }));
    expect(pages.map(({ body }) => hiddenInputs(body)['_key']?.length)).toEqual([36, 36]);
    for (const sent of [page, page, other]) expect((await app.inject(sent!)).statusCode).toBe(303);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(2);
  });

  it('takes a page that was changed and sent again as something else', async () => {
    const { app, database } = await startApp();
    const page = { ...contact, _key: 'een-sleutel-0002' };
    await app.inject(postForm(url, page));
    const changed = await app.inject(postForm(url, { ...page, message: 'Iets anders' }));
    expect(changed.statusCode).toBe(303);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(2);
  });

  it('keeps the key of a page that is shown again with its mistakes', async () => {
    const { app } = await startApp();
    const page = { ...contact, email: 'x', _key: 'een-sleutel-0003' };
    const { body } = await app.inject(postForm(url, page));
    expect(hiddenInputs(body)).toMatchObject({ _key: 'een-sleutel-0003' });
  });

  it('stores a form without a key each time that it is sent', async () => {
    const { app, database } = await startApp();
    for (const sent of [postForm(url, contact), postForm(url, contact)]) await app.inject(sent);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(2);
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
