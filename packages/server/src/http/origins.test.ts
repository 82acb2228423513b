import { describe, expect, it } from 'vitest';
import { contact, postForm, postJson } from '../testing/requests.js';
import { site, startApp } from '../testing/start-app.js';

const url = '/v1/forms/contact';
const host = 'privacy.example.org';
const evil = [
  'https://evil.example',
  'null',
  `${site}:8443`,
  'http://www.example.org',
  `${site}.evil.example`,
];
const preflight = (origin: string) => ({
  method: 'OPTIONS' as const,
  url,
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'idempotency-key',
  },
});

describe('origins', () => {
  it('lets a listed site post and read, without credentials', async () => {
    const { app } = await startApp();
    const answer = await app.inject(postJson(url, contact, { origin: site }));
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': site, vary: 'Origin' });
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('answers the preflight of a listed site', async () => {
    const { app } = await startApp();
    const answer = await app.inject(preflight(site));
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(site);
    expect(answer.headers['access-control-allow-headers']).toContain('Idempotency-Key');
  });

  it.each(evil)('gives %s nothing to read and refuses its posts', async (origin) => {
    const { app, database } = await startApp();
    const preflighted = await app.inject(preflight(origin));
    expect(preflighted.headers).not.toHaveProperty('access-control-allow-origin');
    for (const request of [postJson(url, contact, { origin }), postForm(url, contact, { origin })]) {
      const answer = await app.inject(request);
      expect(answer.statusCode).toBe(403);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      expect(answer.headers['vary']).toContain('Origin');
      expect(answer.body).not.toContain('evil');
    }
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
  });

  it('knows its own pages, and those behind a proxy that is trusted', async () => {
    const { app } = await startApp();
    const own = await app.inject(postForm(url, contact, { host, origin: `http://${host}` }));
    expect(own.statusCode).toBe(303);
    const behind = await startApp({ trustProxy: true });
    const headers = { host, origin: `https://${host}`, 'x-forwarded-proto': 'https' };
    expect((await behind.app.inject(postForm(url, contact, headers))).statusCode).toBe(303);
    expect((await app.inject(postForm(url, contact, headers))).statusCode).toBe(403);
  });

  it('takes a post without Origin', async () => {
    const { app } = await startApp();
    expect((await app.inject(postForm(url, contact))).statusCode).toBe(303);
  });
});
