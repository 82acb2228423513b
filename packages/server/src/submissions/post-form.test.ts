import { describe, expect, it } from 'vitest';
import { contact, hiddenInputs, postForm } from '../testing/requests.js';
import { site, startApp } from '../testing/start-app.js';
import { testPolicy } from '../testing/test-policy.js';

const url = '/v1/forms/contact';

describe('a form without JavaScript', () => {
  it('shows, stores and thanks, from the first page to the last', async () => {
    const { app, database, firstMail } = await startApp();
    const shown = await app.inject('/forms/contact?language=en&utm_source=x');
    expect(shown.statusCode).toBe(200);
    const sent = await app.inject(
      postForm(url, { ...hiddenInputs(shown.body), ...contact, copy: 'on', 'consent-analysis': 'on' }),
    );
    expect(sent.statusCode).toBe(303);
    const thanks = await app.inject(String(sent.headers.location));
    expect(thanks.statusCode).toBe(200);
    expect(thanks.body).toContain('We answer within a week.');
    const row = await database.selectFrom('submission').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      language: 'en',
      consents: [{ id: 'analysis', text: 'You may study my question.', given: true }],
    });
    expect(row.data).toMatchObject({ ...contact, copy: 'on' });
    expect(await firstMail()).toContain('Jo Vos');
  });

  it('says the language of texts that the policy has in another one, and stores what was shown', async () => {
    const policy = testPolicy((source) => source.replace('languages: [nl, en]', 'languages: [nl, en, ar]'));
    const { app, database, firstMail } = await startApp({ policy });
    const { body } = await app.inject('/forms/contact?language=ar');
    expect(body).toContain('<html lang="ar" dir="rtl">');
    expect(body).toContain(
      '<h1><span lang="nl" dir="ltr">Contact</span></h1><p lang="nl" dir="ltr">Stel uw vraag.</p>',
    );
    expect((await app.inject(postForm(url, { ...hiddenInputs(body), ...contact }))).statusCode).toBe(303);
    const row = await database.selectFrom('submission').selectAll().executeTakeFirstOrThrow();
    expect(row.consents).toEqual([{ id: 'analysis', text: 'U mag mijn vraag onderzoeken.', given: false }]);
    expect(await firstMail()).toContain('Contact');
  });

  it.each([
    '/forms/contact',
    '/forms/contact?language=en',
    '/forms/contact/sent',
    '/forms/campaign?campaign=open-dag',
  ])('gives a whole accessible document at %s', async (path) => {
    const { app } = await startApp();
    const { body, headers } = await app.inject(path);
    expect(body).toMatch(/^<!doctype html><html lang="(nl|en)" dir="ltr"><head><meta charset="utf-8">/);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).toMatch(/<title>[^<]+ – School &lt;Test&gt;<\/title>/);
    expect(body).toContain('<main>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('runs from right to left in Arabic', async () => {
    const policy = testPolicy((source) => source.replace('[nl, en]', '[nl, en, ar]'));
    const { app } = await startApp({ policy });
    const { body } = await app.inject('/forms/contact?language=ar');
    expect(body).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(body).toContain('عنوان البريد الإلكتروني');
  });

  it('answers 422 with the form as it was filled in, the summary on top, and the words of the script', async () => {
    const { app, database } = await startApp();
    const answer = await app.inject(
      postForm(url, { name: '"><script>alert(1)</script>', email: 'x', message: '', _returnTo: '/dank' }),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('<title>Fout: Contact');
    expect(answer.body).toContain('Er is nog iets niet goed ingevuld');
    expect(answer.body.indexOf('konekto-form-summary')).toBeLessThan(answer.body.indexOf('konekto-field'));
    expect(answer.body).toContain('href="#konekto-contact-email"');
    expect(answer.body.match(/Vul een e-mailadres in zoals naam@voorbeeld.nl/g)).toHaveLength(2);
    expect(answer.body).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(answer.body).not.toContain('<script');
    expect(hiddenInputs(answer.body)).toMatchObject({ _language: 'nl', _returnTo: '/dank' });
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
  });

  it('keeps a ticked consent when it shows the form again', async () => {
    const { app } = await startApp();
    const answer = await app.inject(postForm(url, { name: 'Jo', 'consent-analysis': 'on' }));
    expect(answer.body).toMatch(/name="consent-analysis"[^>]* checked/);
  });

  it('answers 400 with a page to a key that is not declared', async () => {
    const { app } = await startApp();
    const answer = await app.inject(postForm(url, { ...contact, geheim: '<b>' }));
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('there is a key that is not declared');
    expect(answer.body).not.toContain('geheim');
  });

  it('reads a repeated key as a mistake', async () => {
    const { app } = await startApp();
    const form = postForm(url, contact);
    const answer = await app.inject({ ...form, payload: `${String(form.payload)}&name=Twee` });
    expect(answer.statusCode).toBe(400);
  });

  it.each([
    ['/dank?x=1#y', {}, '/dank?x=1#y'],
    ['/dank', { origin: site }, `${site}/dank`],
    [`${site}/dank`, {}, `${site}/dank`],
    ['http://localhost:80/dank', {}, '/dank'],
  ])('returns to %s', async (_returnTo, headers, location) => {
    const { app } = await startApp();
    const answer = await app.inject(
      postForm(url, { ...contact, _returnTo }, { host: 'localhost', ...headers }),
    );
    expect([answer.statusCode, answer.headers.location]).toEqual([303, location]);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'dank',
    '',
    `${site}@evil.example/`,
    `https://x:y@${new URL(site).host}/`,
    'https://www.example.org.evil.example/',
  ])('refuses to return to %j', async (_returnTo) => {
    const { app, database } = await startApp();
    const answer = await app.inject(postForm(url, { ...contact, _returnTo }));
    expect(answer.statusCode).toBe(400);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.body).not.toContain('evil');
    expect(await database.selectFrom('submission').selectAll().execute()).toEqual([]);
  });

  it('asks for the campaign unless the link names one', async () => {
    const { app } = await startApp();
    expect((await app.inject('/forms/campaign')).body).toContain('<select');
    const named = await app.inject('/forms/campaign?campaign=open-dag');
    expect(named.body).toContain('<h1>Open dag</h1>');
    expect(hiddenInputs(named.body)).toMatchObject({ campaign: 'open-dag' });
    expect((await app.inject('/forms/campaign?campaign=feest')).body).toContain('<select');
  });

  it('answers 404 with a page to a form that is not declared', async () => {
    const { app } = await startApp();
    const answer = await app.inject({ url: '/forms/geheim', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('<h1>');
    expect(answer.body).not.toContain('geheim');
  });
});
