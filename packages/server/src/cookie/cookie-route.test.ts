import { describe, expect, it } from 'vitest';
import { postForm, postJson } from '../testing/requests.js';
import { site, startApp } from '../testing/start-app.js';
import { testPolicy } from '../testing/test-policy.js';

const today = Math.floor(Date.now() / 86_400_000);
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const written = (day = today, choices = '|+9f3a01|-77ab22CBB', record = 'a'.repeat(32)) =>
  `2|2026-11-23|${dateOf(day)}|visitor|${record}${choices}|k3x`;
const post = (value: unknown, headers: Record<string, string> = {}) =>
  postJson('/v1/cookie', { value }, headers);

const underDomain = testPolicy((source) => source.replace('pages:', 'cookieDomain: example.org\npages:'));

describe('POST /v1/cookie', () => {
  it('sets what the page holds, for 180 days, and stores nothing', async () => {
    const { app, database } = await startApp();
    const answer = await app.inject(post(written()));
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(answer.headers['set-cookie']).toBe(
      `konekto_consent=${written()}; Path=/; Max-Age=15552000; SameSite=Lax`,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await database.selectFrom('consent_record').selectAll().execute()).toEqual([]);
    expect(await database.selectFrom('idempotency_key').selectAll().execute()).toEqual([]);
  });

  it.each([
    ['a refusal, which has no id', written(today, '|-9f3a01|-77ab22', '')],
    ['services that differ', written(today, '|+9f3a01A_-|-77ab22')],
    ['nothing that was asked', written(today, '')],
    ['a decision of 180 days ago', written(today - 180)],
    ['a browser whose clock is ahead', written(today + 1)],
  ])('sets %s', async (_title, value) => {
    const { app } = await startApp();
    expect((await app.inject(post(value))).statusCode).toBe(204);
  });

  it('is secure over https, and for the domain that the policy names', async () => {
    const { app } = await startApp({ policy: underDomain, trustProxy: true });
    const cookieOf = async (host: string) =>
      String(
        (await app.inject(post(written(), { host, 'x-forwarded-proto': 'https' }))).headers['set-cookie'],
      );
    expect(await cookieOf('www.example.org:8443')).toMatch(/; Domain=example\.org; Secure$/);
    expect(await cookieOf('example.org')).toMatch(/; Domain=example\.org; Secure$/);
    expect(await cookieOf('badexample.org')).toMatch(/; SameSite=Lax; Secure$/);
  });

  it.each([
    ['another format', written().replace('2|', '1|')],
    ['another cookie', 'session=1'],
    ['an attribute', `${written()}; Domain=evil.example`],
    ['a line break', `${written()}\r\nSet-Cookie: a=b`],
    ['an unknown source', written().replace('|visitor|', '|x|')],
    ['an id of another length', written(today, '|+9f3a01', 'abc')],
    ['a decision that has run out', written(today - 200)],
    ['a decision of next week', written(today + 7)],
    ['a kilobyte', written(today, '|+9f3a01'.repeat(130))],
    ['a number', 1],
    ['nothing', undefined],
  ])('refuses %s', async (_title, value) => {
    const { app } = await startApp();
    const answer = await app.inject(post(value));
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([400, undefined]);
  });

  it('refuses further keys, forms, and pages of other sites', async () => {
    const { app } = await startApp();
    const posts = [
      postJson('/v1/cookie', { value: written(), name: 'sid' }),
      postForm('/v1/cookie', { value: written() }),
      { ...post(written()), headers: { 'content-type': 'text/plain' } },
      post(written(), { origin: 'https://evil.example' }),
      post(written(), { origin: 'null' }),
    ];
    const answers = await Promise.all(posts.map((one) => app.inject(one)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 415, 415, 403, 403]);
    expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(Array(5).fill(undefined));
    expect((await app.inject(post(written(), { origin: site }))).statusCode).toBe(204);
  });
});
