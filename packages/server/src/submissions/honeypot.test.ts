import { honeypotName } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { contact, hiddenInputs, postForm, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';

const url = '/v1/forms/contact';
const filled = { ...contact, [honeypotName]: 'kanarie' };

describe('the honeypot', () => {
  it.each([
    ['JSON', postJson(url, filled), 201],
    ['a form', postForm(url, filled), 303],
    [
      'a form of a campaign',
      postForm('/v1/forms/campaign', { name: 'Jo', campaign: 'open-dag', [honeypotName]: 'x' }),
      303,
    ],
  ])('answers %s that filled it in like any other, and keeps nothing', async (_title, request, status) => {
    const { app, database } = await startApp();
    const answer = await app.inject(request);
    expect(answer.statusCode).toBe(status);
    if (status === 201)
      expect(answer.json()).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    else expect(answer.headers.location).toMatch(/^\/forms\/\w+\/sent\?language=nl$/);
    for (const table of ['submission', 'job', 'idempotency_key'] as const)
      expect(await database.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  it('is counted in the log, without what was filled in', async () => {
    const { app, logged } = await startApp();
    await app.inject(postJson(url, filled));
    const lines = logged.map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'spam', form: 'contact', reason: 'honeypot' }),
    );
    expect(logged.join('')).not.toMatch(/kanarie|Jo Vos|jo@example/);
  });

  it('stands in the page, where it may stay empty', async () => {
    const { app, database } = await startApp();
    const { body } = await app.inject('/forms/contact');
    expect(body).toMatch(new RegExp(`<input type="text"[^>]* name="${honeypotName}" tabindex="-1"`));
    await app.inject(postForm(url, { ...hiddenInputs(body), ...contact, [honeypotName]: '' }));
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(1);
  });

  it('is out of sight by the style sheet of the page itself', async () => {
    const { app } = await startApp();
    const { body } = await app.inject('/forms/page.css');
    expect(body).toContain('.konekto-visually-hidden');
  });
});
