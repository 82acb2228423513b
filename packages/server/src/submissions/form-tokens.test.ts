import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contact, hiddenInputs, postForm, postJson } from '../testing/requests.js';
import { site, startApp } from '../testing/start-app.js';

const url = '/v1/forms/contact';
const start = Date.UTC(2026, 10, 23);
const second = 1_000;
const day = 86_400_000;

async function setup() {
  const started = await startApp({ formMinimumSeconds: 3 });
  const { app, database } = started;
  return {
    ...started,
    ask: async (form = 'contact') =>
      (await app.inject(`/v1/forms/${form}/token`)).json<{ token: string }>().token,
    post: (token?: string) => app.inject(postJson(url, { ...contact, ...(token && { _token: token }) })),
    stored: async () => (await database.selectFrom('submission').select('id').execute()).length,
    reasons: () =>
      started.logged
        .map((line) => JSON.parse(line) as { msg: string; reason?: string })
        .flatMap(({ msg, reason }) => (msg === 'spam' ? [reason] : [])),
  };
}

describe('the token of a form', () => {
  // The clock alone stands still: timers and the database go on.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }));
  afterEach(() => void vi.useRealTimers());
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

  it.each([3 * second, day])('is taken after %i ms', async (ms) => {
    const { ask, post, stored } = await setup();
    const token = await ask();
    pass(ms);
    expect((await post(token)).statusCode).toBe(201);
    expect(await stored()).toBe(1);
  });

  it.each([
    ['early', 1_400, (token: string) => token],
    ['expired', day + 1, (token: string) => token],
    ['missing', 5 * second, () => undefined],
    ['forged', 5 * second, () => 'x'],
    ['forged', 5 * second, (token: string) => `${token}A`],
    ['forged', 5 * second, (token: string) => token.replace(/^./, '0')],
  ])('is refused when it is %s, with one to go on with', async (reason, ms, changed) => {
    const { ask, post, stored, reasons } = await setup();
    const token = await ask();
    pass(ms);
    const refused = await post(changed(token));
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ error: 'form-token' });
    expect([await stored(), reasons()]).toEqual([0, [`token-${reason}`]]);
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBe(reason === 'early' ? 2 : 3);
    pass(wait * second);
    expect((await post(refused.json<{ token: string }>().token)).statusCode).toBe(201);
    expect(await stored()).toBe(1);
  });

  it('is not asked of a page that a site keeps as a file, which its browser names', async () => {
    const { app, stored } = await setup();
    const { statusCode } = await app.inject(postForm(url, contact, { origin: site }));
    expect([statusCode, await stored()]).toEqual([303, 1]);
    expect((await app.inject(postForm(url, contact))).statusCode).toBe(403);
    expect(await stored()).toBe(1);
  });

  it('is of one form and of one server', async () => {
    const { ask, post } = await setup();
    const token = await ask('campaign');
    pass(5 * second);
    expect((await post(token)).statusCode).toBe(403);
    const other = await startApp({ formMinimumSeconds: 3, formSecret: 'another-secret-of-another-server' });
    const { token: foreign } = (await other.app.inject(`${url}/token`)).json<{ token: string }>();
    pass(5 * second);
    expect((await post(foreign)).statusCode).toBe(403);
  });

  it('can be asked by a page of a listed site, and is not kept on the way', async () => {
    const { app } = await setup();
    const answer = await app.inject({ url: `${url}/token`, headers: { origin: site } });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': site,
      'cache-control': 'no-store',
    });
    const foreign = await app.inject({ url: `${url}/token`, headers: { origin: 'https://evil.example' } });
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin');
    expect((await app.inject('/v1/forms/geheim/token')).statusCode).toBe(404);
  });

  it('lets a listed site read how long to wait', async () => {
    const { app } = await setup();
    const answer = await app.inject(postJson(url, contact, { origin: site }));
    expect(answer.headers['access-control-expose-headers']).toContain('Retry-After');
  });

  it('comes after what is to be mended', async () => {
    const { app } = await setup();
    expect((await app.inject(postJson(url, { ...contact, email: 'x' }))).statusCode).toBe(422);
  });

  describe('without JavaScript', () => {
    it('is in the page', async () => {
      const { app, stored } = await setup();
      const { body } = await app.inject('/forms/contact');
      pass(3 * second);
      const sent = await app.inject(postForm(url, { ...hiddenInputs(body), ...contact }));
      expect(sent.statusCode).toBe(303);
      expect(await stored()).toBe(1);
    });

    it.each([
      ['was sent at once', 0, true],
      ['stood open for two days', 2 * day, true],
      ['was pasted by hand', 5 * second, false],
    ])('shows a form that %s again, with all that was typed, and then takes it', async (_title, ms, ours) => {
      const { app, database, stored } = await setup();
      const { body } = await app.inject('/forms/contact');
      pass(ms);
      const typed = { ...contact, message: '<b>Een\nTwee</b>', copy: 'on', 'consent-analysis': 'on' };
      const refused = await app.inject(postForm(url, { ...(ours && hiddenInputs(body)), ...typed }));
      expect(refused.statusCode).toBe(403);
      expect(refused.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(refused.body).toContain('<title>Verstuur het formulier nog een keer – ');
      expect(refused.body).toContain('role="alert"');
      expect(refused.body).toContain('Wat u hebt ingevuld, staat er nog.');
      expect(refused.body).toContain('value="Jo Vos"');
      expect(refused.body).toContain('>\n&lt;b&gt;Een\nTwee&lt;/b&gt;</textarea>');
      expect(refused.body.match(/ checked/g)).toHaveLength(2);
      expect(await stored()).toBe(0);
      pass(3 * second);
      const sent = await app.inject(postForm(url, { ...hiddenInputs(refused.body), ...typed }));
      expect(sent.statusCode).toBe(303);
      const row = await database.selectFrom('submission').selectAll().executeTakeFirstOrThrow();
      expect(row.data).toMatchObject({ ...contact, message: '<b>Een\nTwee</b>', copy: 'on' });
      expect(row.consents).toMatchObject([{ given: true }]);
    });

    it('returns to the site that the form stood on, though the page in between is ours', async () => {
      const { app } = await setup();
      const posted = { ...contact, _returnTo: '/dank', _token: 'forged' };
      const refused = await app.inject(postForm(url, posted, { host: 'privacy.example.org', origin: site }));
      pass(3 * second);
      const hidden = hiddenInputs(refused.body);
      expect(hidden['_returnTo']).toBe(`${site}/dank`);
      const own = { host: 'privacy.example.org', origin: 'http://privacy.example.org' };
      const sent = await app.inject(postForm(url, { ...contact, ...hidden }, own));
      expect(sent.headers.location).toBe(`${site}/dank`);
    });
  });
});
