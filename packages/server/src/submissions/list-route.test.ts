import { describe, expect, it } from 'vitest';
import { json } from '../database/json-document.js';
import { newId } from '../database/new-id.js';
import { contact, postJson } from '../testing/requests.js';
import { adminToken, startApp } from '../testing/start-app.js';

const url = '/v1/forms/contact/submissions';
const authorization = `Bearer ${adminToken}`;
interface Page {
  submissions: { id: string; data: Record<string, string> }[];
  next: string | null;
}

async function withSubmissions(bodies: readonly object[]) {
  const started = await startApp({ formsPerMinute: 10_000 });
  for (const body of bodies) await started.app.inject(postJson('/v1/forms/contact', { ...contact, ...body }));
  const list = (query = '', headers = {}) =>
    started.app.inject({ url: `${url}${query}`, headers: { authorization, ...headers } });
  return { ...started, list };
}

describe('GET /v1/forms/:form/submissions', () => {
  it.each([undefined, 'Bearer', 'Bearer wrong', `Basic ${adminToken}`, `Bearer ${adminToken}x`, adminToken])(
    'answers 401 to the authorization %j',
    async (wrong) => {
      const { app } = await startApp();
      const answer = await app.inject({ url, headers: wrong === undefined ? {} : { authorization: wrong } });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="konekto"');
      expect(answer.json()).toMatchObject({ error: 'unauthorised' });
    },
  );

  it('pages through everything, newest first', async () => {
    const { list } = await withSubmissions(['een', 'twee', 'drie', 'vier', 'vijf'].map((name) => ({ name })));
    const names: string[][] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Page = (await list(`?limit=2${next && `&before=${next}`}`)).json<Page>();
      names.push(page.submissions.map(({ data }) => data['name'] ?? ''));
      next = page.next;
    }
    expect(names).toEqual([['vijf', 'vier'], ['drie', 'twee'], ['een']]);
  });

  it('gives what was stored', async () => {
    const { list } = await withSubmissions([{ 'consent-analysis': true }]);
    expect((await list()).json<Page>()).toMatchObject({
      submissions: [
        {
          campaign: null,
          data: contact,
          consents: [{ id: 'analysis', text: 'U mag mijn vraag onderzoeken.', given: true }],
          language: 'nl',
          policy: { version: '2026-11-23' },
          receivedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        },
      ],
      next: null,
    });
  });

  it.each(['?limit=0', '?limit=201', '?before=geheim', '?geheim=1', '?format=xml'])(
    'answers 400 to %s',
    async (query) => {
      const { list } = await withSubmissions([]);
      const answer = await list(query);
      expect(answer.statusCode).toBe(400);
      expect(answer.body).not.toContain('geheim');
    },
  );

  it('answers 404 to a form that is not declared', async () => {
    const { app } = await startApp();
    const answer = await app.inject({ url: '/v1/forms/constructor/submissions', headers: { authorization } });
    expect(answer.statusCode).toBe(404);
  });

  it.each([
    ['', { accept: 'text/csv' }],
    ['?format=csv', {}],
  ])('gives CSV for %j %j', async (query, headers) => {
    const { list } = await withSubmissions([{ name: 'Vos, "Jo"', 'consent-analysis': true }]);
    const answer = await list(query, headers);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="contact.csv"',
    });
    const [header, row, end] = answer.body.replace(/^\ufeff/, '').split('\r\n');
    expect(header).toBe(
      'id,receivedAt,language,policyVersion,name,email,phone,postcode,message,copy,consent-analysis,otherAnswers',
    );
    expect(row).toContain(',nl,2026-11-23,"Vos, ""Jo""",jo@example.com,,,Hallo,,true,');
    expect(end).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example","x")'])(
    'makes a spreadsheet read %s as text',
    async (message) => {
      const { list } = await withSubmissions([{ message, phone: '0612345678' }]);
      const { body } = await list('?format=csv');
      expect(body).toContain(`'${message.slice(0, 2)}`);
      expect(body).toContain(",'+31612345678,");
      expect(body).not.toMatch(/(^|,|\r\n)"?[=+\-@\t]/);
    },
  );

  it('gives all of many rows, and what an earlier version asked', async () => {
    const { list, database } = await withSubmissions([]);
    for (let row = 0; row < 450; row += 1) {
      await database
        .insertInto('submission')
        .values({
          id: newId(),
          form: 'contact',
          campaign: null,
          data: json({ name: `n${row}`, faxNumber: '12' }),
          consents: json([]),
          language: 'nl',
          policy_version: '2020-01-01',
          policy_hash: 'a'.repeat(64),
          received_at: Date.now(),
        })
        .execute();
    }
    const lines = (await list('?format=csv')).body.trim().split('\r\n');
    expect(lines).toHaveLength(451);
    expect(new Set(lines.map((line) => line.split(',')[4])).size).toBe(451);
    expect(lines[1]).toContain('"{""faxNumber"":""12""}"');
  });
});
