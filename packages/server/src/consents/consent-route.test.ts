import { describe, expect, it } from 'vitest';
import { postForm, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { testPolicy } from '../testing/test-policy.js';

const { version, hash } = testPolicy();
const decision = {
  policyVersion: version,
  policyHash: hash,
  language: 'nl',
  textHash: 'b'.repeat(64),
  purposes: { analytics: false },
  services: { matomo: false },
  source: 'visitor',
};
const key = { 'idempotency-key': 'een-besluit-0001' };
const post = (body: object, headers: Record<string, string> = key) => postJson('/v1/consents', body, headers);

describe('POST /v1/consents', () => {
  it('keeps what was decided and nothing about the visitor', async () => {
    const { app, database } = await startApp();
    const answer = await app.inject(
      post({ ...decision, previous: 'een-eerder-besluit' }, { ...key, 'user-agent': 'kanarie' }),
    );
    expect(answer.statusCode).toBe(202);
    const rows = await database.selectFrom('consent_record').selectAll().execute();
    expect(rows).toEqual([
      {
        id: answer.json<{ id: string }>().id,
        policy_version: version,
        policy_hash: hash,
        language: 'nl',
        text_hash: 'b'.repeat(64),
        purposes: { analytics: false },
        services: { matomo: false },
        source: 'visitor',
        previous: 'een-eerder-besluit',
        received_at: expect.any(Number) as number,
      },
    ]);
  });

  it('makes one record of twenty posts with one key', async () => {
    const { app, database } = await startApp();
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject(post(decision))));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await database.selectFrom('consent_record').select('id').execute()).toHaveLength(1);
  });

  it('keeps the id that the browser gave a record, and a late retry makes no second one', async () => {
    const { app, database } = await startApp();
    const grant = { 'idempotency-key': 'a1'.repeat(16) };
    const withdrawal = { 'idempotency-key': 'b2'.repeat(16) };
    expect((await app.inject(post(decision, grant))).json()).toEqual({ id: 'a1'.repeat(16) });
    await app.inject(post({ ...decision, previous: 'a1'.repeat(16) }, withdrawal));
    await database.deleteFrom('idempotency_key').execute();
    expect((await app.inject(post(decision, grant))).statusCode).toBe(202);
    const rows = await database.selectFrom('consent_record').select(['id', 'previous']).execute();
    expect(rows).toEqual([
      { id: 'a1'.repeat(16), previous: null },
      { id: 'b2'.repeat(16), previous: 'a1'.repeat(16) },
    ]);
  });

  it('takes a decision that waited while the policy was mended under the same version', async () => {
    const before = await startApp();
    await before.close();
    const policy = testPolicy((source) => source.replace('Bezoek tellen', 'Bezoeken tellen'));
    const { app } = await startApp({ folder: before.folder, policy });
    expect((await app.inject(post(decision))).statusCode).toBe(202);
  });

  it('takes a decision under another version as it comes', async () => {
    const { app, database } = await startApp();
    const old = {
      ...decision,
      policyVersion: '2020-01-01',
      policyHash: 'c'.repeat(64),
      purposes: { oud: true },
    };
    expect((await app.inject(post(old))).statusCode).toBe(202);
    expect(await database.selectFrom('consent_record').select('purposes').execute()).toEqual([
      { purposes: { oud: true } },
    ]);
  });

  it.each([
    ['no key', decision, {}, 400, 'idempotency-key-required'],
    ['another hash of this version', { ...decision, policyHash: 'c'.repeat(64) }, key, 422, 'unknown-policy'],
    ['an undeclared purpose', { ...decision, purposes: { geheim: true } }, key, 400, 'undeclared-key'],
    ['an undeclared service', { ...decision, services: { geheim: true } }, key, 400, 'undeclared-key'],
    ['an undeclared key', { ...decision, geheim: 1 }, key, 400, 'invalid-request'],
    ['a choice that is no choice', { ...decision, purposes: { geheim: 'x' } }, key, 400, 'invalid-request'],
    ['an id that can be none', { ...decision, purposes: { 'GEHEIM!': true } }, key, 400, 'invalid-request'],
    ['an unknown source', { ...decision, source: 'geheim' }, key, 400, 'invalid-request'],
    ['a missing language', { ...decision, language: undefined }, key, 400, 'invalid-request'],
    ['a list', [decision], key, 400, 'invalid-request'],
  ])('refuses %s without repeating it', async (_title, body, headers, status, error) => {
    const { app, database } = await startApp();
    const answer = await app.inject(post(body, headers));
    expect([answer.statusCode, answer.json<{ error: string }>().error]).toEqual([status, error]);
    expect(answer.body).not.toMatch(/geheim/i);
    expect(await database.selectFrom('consent_record').selectAll().execute()).toEqual([]);
  });

  it('takes no form-encoded decision', async () => {
    const { app } = await startApp();
    expect((await app.inject(postForm('/v1/consents', { source: 'visitor' }, key))).statusCode).toBe(400);
  });
});
