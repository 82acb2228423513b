import { describe, expect, it } from 'vitest';
import { contact, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { testPolicy } from '../testing/test-policy.js';

const url = '/v1/forms/contact';

describe('POST /v1/forms/:form as JSON', () => {
  it('stores exactly the declared fields, normalised, and answers 201 with the id', async () => {
    const { app, database } = await startApp();
    const answer = await app.inject(
      postJson(url, { ...contact, phone: '06 12345678', postcode: '1234ab', copy: true, _language: 'en' }),
    );
    expect(answer.statusCode).toBe(201);
    const [row] = await database.selectFrom('submission').selectAll().execute();
    expect(answer.json()).toEqual({ id: row?.id });
    expect(row).toMatchObject({ form: 'contact', campaign: null, language: 'en' });
    expect(row?.data).toEqual({
      name: 'Jo Vos',
      email: 'jo@example.com',
      phone: '+31612345678',
      postcode: '1234 AB',
      message: 'Hallo',
      copy: 'on',
    });
    expect(Math.abs((row?.received_at ?? 0) - Date.now())).toBeLessThan(10_000);
  });

  it('stores each consent with the exact text that was shown, given only where ticked', async () => {
    const { app, database } = await startApp();
    await app.inject(postJson(url, { ...contact, _language: 'en', 'consent-analysis': true }));
    await app.inject(postJson(url, contact));
    const rows = await database.selectFrom('submission').select('consents').orderBy('id').execute();
    expect(rows.map(({ consents }) => consents)).toEqual([
      [{ id: 'analysis', text: 'You may study my question.', given: true }],
      [{ id: 'analysis', text: 'U mag mijn vraag onderzoeken.', given: false }],
    ]);
  });

  it('keeps the version of the policy that the page showed, and claims no text of another one', async () => {
    const { app, database } = await startApp();
    const { version, hash } = testPolicy();
    await app.inject(postJson(url, { ...contact, _policy: `${version}@${hash}` }));
    await app.inject(postJson(url, { ...contact, _policy: `2020-01-01@${'a'.repeat(64)}` }));
    const [now, old] = await database.selectFrom('submission').selectAll().orderBy('id').execute();
    expect([now?.policy_version, now?.policy_hash]).toEqual([version, hash]);
    expect([old?.policy_version, old?.policy_hash]).toEqual(['2020-01-01', 'a'.repeat(64)]);
    expect(old?.consents).toEqual([{ id: 'analysis', text: null, given: false }]);
  });

  it.each([
    ['nl', 'Vul uw e-mailadres in'],
    ['en', 'Fill in your e-mail address'],
  ])('answers 422 with every problem in the words of %s', async (_language, message) => {
    const { app, database } = await startApp();
    const body = { name: 'Jo', postcode: '0000 AA', message: 'Hallo', _language };
    const answer = await app.inject(postJson(url, body));
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      error: 'invalid-fields',
      problems: [
        { field: 'email', problem: 'required-email', message },
        { field: 'postcode', problem: 'postcode' },
      ],
    });
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
    expect(await database.selectFrom('job').selectAll().execute()).toEqual([]);
  });

  it.each([
    ['a key that is not declared', { ...contact, 'geheim-veld': 'x' }, 'undeclared-key'],
    ['an inherited name', JSON.parse('{"constructor": "x"}') as object, 'undeclared-key'],
    ['an unknown consent', { ...contact, 'consent-geheim': true }, 'undeclared-key'],
    ['an unknown meta key', { ...contact, _geheim: 'x' }, 'undeclared-key'],
    ['a campaign where there are none', { ...contact, campaign: 'open-dag' }, 'undeclared-key'],
    ['a number for a text', { ...contact, name: 42 }, 'invalid-request'],
    ['a list for a text', { ...contact, name: ['geheim'] }, 'invalid-request'],
    [
      'a consent that is neither ticked nor not',
      { ...contact, 'consent-analysis': 'geheim' },
      'invalid-request',
    ],
    ['a language that the policy has not', { ...contact, _language: 'geheim' }, 'invalid-request'],
    ['a policy without hash', { ...contact, _policy: 'geheim' }, 'invalid-request'],
    ['a short key', { ...contact, _key: 'geheim' }, 'invalid-request'],
  ])('answers 400 to %s, without repeating it', async (_title, body, error) => {
    const { app, database } = await startApp();
    const answer = await app.inject(postJson(url, body));
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({ error, message: expect.any(String) as string });
    expect(answer.body).not.toContain('geheim');
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
  });

  it('names the declared keys when one is unknown', async () => {
    const { app } = await startApp();
    const answer = await app.inject(postJson(url, { ...contact, extra: 'x' }));
    expect(answer.json<{ message: string }>().message).toContain(
      'Declared: name, email, phone, postcode, message, copy, consent-analysis, _language, _policy, _returnTo, _key.',
    );
  });

  it('asks for a campaign that exists where the form has campaigns', async () => {
    const { app, database } = await startApp();
    const post = (body: object) => app.inject(postJson('/v1/forms/campaign', body));
    expect((await post({ name: 'Jo', campaign: 'open-dag' })).statusCode).toBe(201);
    expect((await post({ name: 'Jo' })).json()).toMatchObject({
      problems: [{ field: 'campaign', problem: 'required-select' }],
    });
    expect((await post({ name: 'Jo', campaign: 'feest' })).json()).toMatchObject({
      problems: [{ field: 'campaign', problem: 'option' }],
    });
    const rows = await database.selectFrom('submission').selectAll().execute();
    expect(rows.map(({ campaign, data }) => ({ campaign, data }))).toEqual([
      { campaign: 'open-dag', data: { name: 'Jo' } },
    ]);
  });

  it.each(['unknown', 'constructor', '__proto__'])('answers 404 to the form %s', async (form) => {
    const { app } = await startApp();
    const answer = await app.inject(postJson(`/v1/forms/${form}`, contact));
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ error: 'unknown-form' });
  });

  it.each(['\0', '\r\nBcc: evil@example.com'])('refuses control characters in one line: %j', async (evil) => {
    const { app } = await startApp();
    const answer = await app.inject(postJson(url, { ...contact, name: `Jo${evil}x` }));
    expect(answer.json()).toMatchObject({ problems: [{ field: 'name', problem: 'characters' }] });
  });

  it('keeps what looks like an escape as it was typed', async () => {
    const { app, database } = await startApp();
    const message = String.raw`\u0000 <script> "quotes" 😀`;
    expect((await app.inject(postJson(url, { ...contact, message }))).statusCode).toBe(201);
    const row = await database.selectFrom('submission').selectAll().executeTakeFirstOrThrow();
    expect(row.data['message']).toBe(message);
  });
});
