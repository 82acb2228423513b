import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MailMessage } from '../mail/mail.js';
import { outboxMail } from '../mail/outbox.js';
import { startApp } from '../testing/start-app.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { waitFor } from '../testing/wait-for.js';

const url = '/v1/forms/contact';
const runs = 10_000;
const atOnce = 50;

const snippet = fc.constantFrom(
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)", '</textarea><b>'],
  ...['javascript:alert(1)', '&lt;b&gt;', '{{7*7}}', '${7*7}', '=1+1', '--', "'; DROP TABLE submission; --"],
  ...['\r\nBcc: evil@example.com', '\n.\r\n', '\r', '\0', '\\u0000', '\u001b[31m', '\u0085', '\u2028'],
  ...[
    '😀',
    '👩‍👩‍👧‍👦',
    'e\u0301',
    '\u202eneesrever',
    'مرحبا',
    'раураl',
    'ﬀ',
    '\ud800',
    '\udfff',
    '\ufeff',
    '\ufffe',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '%0d%0a',
    '+31612345678',
    '1234 AB',
    'jo@example.com',
    ' ',
  ],
);
const long = fc.constantFrom(210, 5_100, 17_000).map((length) => 'x'.repeat(length));
const piece = fc.oneof(
  { weight: 40, arbitrary: snippet },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: long },
);
const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
/** Mostly what the form would take, so that much is stored. */
const orFitting = (fitting: string) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(fitting) }, { weight: 1, arbitrary: text });
const wrong = fc.oneof(
  { weight: 10, arbitrary: text },
  { weight: 10, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(2, 900, 3_000).map((length) => Array<number>(length).fill(0)) },
);

const answers = fc.record({
  name: orFitting('Jo'),
  email: orFitting('jo@example.com'),
  phone: orFitting(''),
  postcode: orFitting(''),
  message: text.map((typed) => `Dag ${typed}`),
});
const extras = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'copy',
      'consent-analysis',
      '_language',
      '_policy',
      '_returnTo',
      '_key',
      '_token',
      '_topic',
    ),
    text,
  ),
  wrong,
  { maxKeys: 3 },
);
const rare = <Value>(arbitrary: fc.Arbitrary<Value>, otherwise: Value) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

const body = fc.oneof(
  {
    weight: 19,
    arbitrary: fc.tuple(answers, rare(extras, {})).map(([typed, extra]) => ({ ...typed, ...extra })),
  },
  { weight: 1, arbitrary: wrong },
);

const asJson = body.map((value) => ({ type: 'application/json', payload: JSON.stringify(value) ?? '' }));
const asForm = body.map((value) => ({
  type: 'application/x-www-form-urlencoded',
  payload:
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .flatMap(([key, item]) => [item].flat().map((one) => `${encoded(key)}=${encoded(asText(one))}`))
          .join('&')
      : String(value),
}));

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));

/** Everything that a page may hold: no tag or attribute comes from what somebody typed. */
const tags =
  /^(!doctype|html|head|meta|title|link|body|main|h1|h2|p|strong|form|div|ul|li|a|input|label|textarea|fieldset|legend|dl|dt|dd|button|span)$/;
const attributes =
  /^(html|lang|dir|charset|name|content|rel|href|class|method|action|data-form|data-field|novalidate|role|tabindex|aria-[a-z]+|id|type|value|autocomplete|for|maxlength|rows|required|inert|checked)$/;

function foreignMarkup(page: string): string[] {
  const opened = [...page.matchAll(/<\/?([^\s>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>|</g)];
  return opened.flatMap(([all, tag = '', rest = '']) => {
    const names = [...rest.matchAll(/\s+([^\s=>]+)(?:="[^"]*")?/g)].map(([, name = '']) => name);
    return tags.test(tag) && names.every((name) => attributes.test(name)) ? [] : [all];
  });
}

const headers = [
  ...[
    'Auto-Submitted',
    'Content-Transfer-Encoding',
    'Content-Type',
    'Date',
    'From',
    'MIME-Version',
    'Message-ID',
    'Reply-To',
  ],
  ...['Subject', 'To'],
];

/** Mails as they would go out. */
async function asWritten(messages: readonly MailMessage[]): Promise<string[]> {
  const folder = temporaryFolder();
  const outbox = outboxMail(folder, 'website@example.org');
  for (const message of messages) await outbox.send(message);
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}

it(`takes ${runs} hostile forms: refused or stored, never a fault, and shown as nothing but text`, async () => {
  const mailed: MailMessage[] = [];
  const mail = { send: async (message: MailMessage) => void mailed.push(message) };
  const { app, database } = await startApp({
    mail,
    formsPerMinute: 999_999,
    jobs: { pollMs: 20, batch: 200 },
  });
  // What is tested here need not outlive a power cut.
  await sql`PRAGMA synchronous = OFF`.execute(database);
  const statuses = new Map<number, number>();
  const post = async ({ type, payload }: { type: string; payload: string }) => {
    const answer = await app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
    expect([201, 303, 400, 413, 422], answer.body).toContain(answer.statusCode);
    if (String(answer.headers['content-type']).startsWith('text/html'))
      expect(foreignMarkup(answer.body)).toEqual([]);
  };
  const requests = fc.array(fc.oneof(asJson, asForm), { minLength: atOnce, maxLength: atOnce, size: 'max' });
  await fc.assert(
    fc.asyncProperty(requests, async (posted) => void (await Promise.all(posted.map(post)))),
    { numRuns: runs / atOnce, endOnFailure: true },
  );
  for (const status of [201, 303, 400, 422]) expect(statuses.get(status), String(status)).toBeGreaterThan(50);

  const rows = await database.selectFrom('submission').selectAll().execute();
  for (const { data } of rows) {
    expect(Object.keys(data)).toEqual(['name', 'email', 'phone', 'postcode', 'message', 'copy']);
    expect(`${data['name']}${data['email']}${data['phone']}${data['postcode']}`).not.toMatch(/\p{Cc}/u);
    expect(data['message']).not.toMatch(/[^\P{Cc}\n\t]/u);
  }
  await waitFor(() => mailed.length === rows.length || undefined, 10_000);
  for (const { subject, replyTo } of mailed) {
    expect(subject).toBe('Nieuw formulier: Contact');
    expect(replyTo).not.toMatch(/[\s,<>]/);
  }
  for (const written of await asWritten(mailed.slice(-50))) {
    const [head = ''] = written.split('\r\n\r\n');
    const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0]);
    expect(names.sort()).toEqual(headers);
    expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m);
    expect(head).not.toMatch(/evil/);
  }
  // Longer than it takes by itself: other tests run beside it.
}, 60_000);
