import { readAnswers, readField } from '@konekto/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../http/api-error.js';
import { postForm, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { testPolicy } from '../testing/test-policy.js';
import { readSubmission } from './read-submission.js';

const intake = `
  intake:
    title: Intake
    fields:
      - { name: visit, type: radio, label: Hoe, required: true, options: [{ value: school, label: Op school }, { value: call, label: Bellen }] }
      - { name: day, type: date, label: Dag, min: '2026-01-02', max: '2026-12-31' }
      - { name: phone, type: tel, required: true, showWhen: { field: visit, is: call } }
      - { name: voicemail, type: checkbox, label: Inspreken, showWhen: { field: visit, is: call } }
      - { name: words, type: text, label: Naam, required: true, showWhen: { field: voicemail, is: on } }
    purpose: Om u te zien
    analysis: Niets
    retention: P1M
rights:`;

const policy = testPolicy((source) => source.replace('\nrights:', intake));
const { forms, words } = policy.content['nl']!.forms;
const form = forms['intake']!;
const url = '/v1/forms/intake';

describe('a form with conditions', () => {
  it('does not store the value of a field that is not asked', async () => {
    const { app, database } = await startApp({ policy });
    const body = { visit: 'school', phone: '0612345678', voicemail: 'on', words: 'Jo' };
    expect((await app.inject(postForm(url, body))).statusCode).toBe(303);
    expect((await app.inject(postJson(url, { visit: 'school', phone: 'x' }))).statusCode).toBe(201);
    const rows = await database.selectFrom('submission').select('data').execute();
    for (const { data } of rows) expect(data).toEqual({ visit: 'school', day: '' });
  });

  it('requires a field that is asked, and shows the form again with what was typed', async () => {
    const { app } = await startApp({ policy });
    const answer = await app.inject(postForm(url, { visit: 'call', day: '2026-02-30', phone: '' }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Vul in: Telefoonnummer');
    expect(answer.body).toContain('Vul bij Dag een datum in die bestaat');
    expect(answer.body).toMatch(/<input type="radio"[^>]* value="call" checked>/);
  });

  it('mails the words of a choice, and nothing of what was not asked', async () => {
    const { app, firstMail } = await startApp({ policy });
    await app.inject(postJson(url, { visit: 'school', day: '2026-03-04', words: 'Jo' }));
    const mail = await firstMail();
    expect(mail).toContain('Hoe: Op school');
    expect(mail).toContain('Dag: 2026-03-04');
    expect(mail).not.toContain('Naam:');
  });

  it.each([{ phone: 12 }, { geheim: 'x' }, { day: ['2026-03-04'] }])('answers 400 to %j', async (body) => {
    const { app } = await startApp({ policy });
    expect((await app.inject(postJson(url, { visit: 'school', ...body }))).statusCode).toBe(400);
  });

  it('reads any answers as the browser does', () => {
    const text = fc.oneof(
      fc.constantFrom('', ' ', 'school', 'call', 'on', '0612345678', '2026-05-06', '2026-02-30', 'a\nb'),
      fc.string({ unit: 'binary' }),
    );
    const answers = fc.record(
      { visit: text, day: text, phone: text, voicemail: text, words: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (typed: Readonly<Record<string, string>>) => {
        const browser = readAnswers(form.fields, (field) => readField(field, typed[field.name] ?? ''));
        const { result } = readSubmission(policy, form, words, typed);
        if ('problems' in result) expect(result.problems).toEqual(browser.problems);
        else expect(result.submission.data).toEqual(browser.values);
        expect('problems' in result).toBe(browser.problems.length > 0);
      }),
      { numRuns: 500 },
    );
    expect(() => readSubmission(policy, form, words, { visit: 1 })).toThrow(ApiError);
  });
});
