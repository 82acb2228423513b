import { describe, expect, it } from 'vitest';
import { postForm, postJson } from '../testing/requests.js';
import { adminToken, startApp } from '../testing/start-app.js';

const canaries = {
  name: 'Kanarie Naam',
  email: 'kanarie@example.com',
  phone: '0612345678',
  message: 'kanarie-bericht',
};

describe('the log', () => {
  it('has one line per request and nothing of what anybody sent', async () => {
    const { app, logged, firstMail } = await startApp();
    const headers = {
      'user-agent': 'kanarie-agent',
      'idempotency-key': 'kanarie-sleutel',
      cookie: 'kanarie=koekje',
      referer: 'https://www.example.org/kanarie',
      'x-forwarded-for': '192.0.2.77',
      'x-request-id': 'kanarie-id',
    };
    const requests = [
      postJson('/v1/forms/contact', canaries, headers),
      postForm('/v1/forms/contact', { ...canaries, _returnTo: 'https://kanarie.example/' }, headers),
      postForm('/v1/forms/contact', { ...canaries, email: 'kanarie' }, headers),
      postJson('/v1/forms/contact', { kanarie: 'kanarie' }, headers),
      postJson('/v1/forms/contact', canaries, { ...headers, origin: 'https://kanarie.example' }),
      postJson('/v1/consents', { kanarie: true }, headers),
      { method: 'POST' as const, url: '/v1/forms/contact', headers, payload: 'kanarie' },
      { url: '/kanarie?kanarie=1', headers },
      { url: '/forms/kanarie?language=kanarie', headers },
      { url: '/v1/forms/contact/submissions', headers: { ...headers, authorization: 'Bearer kanarie' } },
      {
        url: '/v1/forms/contact/submissions',
        headers: { ...headers, authorization: `Bearer ${adminToken}` },
      },
    ];
    for (const request of requests) await app.inject({ ...request, remoteAddress: '192.0.2.78' });
    await firstMail();
    const log = logged.join('');
    expect(log).not.toMatch(/kanarie|612345678|192\.0\.2|administrator/i);
    const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(requests.length);
    expect(lines[0]).toMatchObject({
      method: 'POST',
      route: '/v1/forms/:form',
      status: 201,
      ms: expect.any(Number) as number,
      reqId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });
});
