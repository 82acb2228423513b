import { describe, expect, it } from 'vitest';
import { contact, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';

const url = '/v1/forms/contact';

describe('refusals', () => {
  it('takes 16 KB and answers 413 to more', async () => {
    const { app } = await startApp();
    const filled = (length: number) => postJson(url, { ...contact, message: 'x'.repeat(length) });
    const fits = await app.inject(filled(16 * 1024 - JSON.stringify({ ...contact, message: '' }).length));
    expect(fits.json()).toMatchObject({ problems: [{ field: 'message', problem: 'too-long' }] });
    const over = await app.inject(filled(16 * 1024));
    expect(over.statusCode).toBe(413);
    expect(over.json()).toEqual({ error: 'body-too-large', message: 'The body is larger than 16 KB.' });
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml', 'geheim'])(
    'answers 415 to %s',
    async (type) => {
      const { app } = await startApp();
      const answer = await app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': type },
        payload: '{}',
      });
      expect(answer.statusCode).toBe(415);
      expect(answer.json()).toMatchObject({ error: 'unsupported-media-type' });
      expect(answer.body).not.toContain('geheim');
    },
  );

  it.each(['{"geheim', '', '{"__proto__": {"geheim": 1}}', '"geheim"', 'null'])(
    'answers 400 to the body %j without repeating it',
    async (payload) => {
      const { app } = await startApp();
      const headers = { 'content-type': 'application/json' };
      const answer = await app.inject({ method: 'POST', url, headers, payload });
      expect([400, 422]).toContain(answer.statusCode);
      expect(answer.json<{ error: string }>().error).toMatch(/^(invalid|bad)-/);
      expect(answer.body).not.toContain('geheim');
    },
  );

  it.each(['/geheim', '/v1/geheim?x=geheim', '/%E0%A4%A', '/v1/forms/contact'])(
    'answers GET %s in the one shape of errors',
    async (path) => {
      const { app } = await startApp();
      const answer = await app.inject(path);
      expect([400, 404]).toContain(answer.statusCode);
      expect(Object.keys(answer.json<object>())).toEqual(['error', 'message']);
      expect(answer.body).not.toContain('geheim');
    },
  );

  it('answers 500 without a trace when the database fails, and logs where, not what', async () => {
    const { app, database, logged } = await startApp();
    await database.schema.dropTable('submission').execute();
    const answer = await app.inject(postJson(url, { ...contact, message: 'kanarie' }));
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      error: 'fault',
      message: 'Something went wrong on the server. Try again later.',
    });
    const fault = logged.find((line) => line.includes('"fault"'));
    expect(fault).toMatch(/"at":\["at /);
    expect(fault).not.toMatch(/kanarie|insert into/);
  });

  it('answers 429 with Retry-After to an address that posts too often', async () => {
    const { app } = await startApp({ formsPerMinute: 2 });
    const post = (remoteAddress: string) => app.inject({ ...postJson(url, contact), remoteAddress });
    const statuses = [await post('192.0.2.1'), await post('192.0.2.1'), await post('192.0.2.2')];
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    const refused = await post('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ error: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('sends strict headers with its own pages', async () => {
    const { app } = await startApp();
    const { headers } = await app.inject('/forms/contact');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self' data:;form-action 'self' https://www.example.org;base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});
