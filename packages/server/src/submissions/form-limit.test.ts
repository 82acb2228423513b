import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../database/open-database.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { contact, hiddenInputs, postForm, postJson } from '../testing/requests.js';
import { startApp } from '../testing/start-app.js';
import { FormLimit } from './form-limit.js';

const url = '/v1/forms/contact';
const from = (remoteAddress: string, request: object = postJson(url, contact)) => ({
  ...request,
  remoteAddress,
});

describe('the limit of forms', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23) }));
  afterEach(() => void vi.useRealTimers());
  const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

  it('counts each address and each form by itself', async () => {
    const { app } = await startApp({ formsPerMinute: 1 });
    const campaign = postJson('/v1/forms/campaign', { name: 'Jo', campaign: 'open-dag' });
    const statuses = [];
    for (const request of [
      from('192.0.2.1'),
      from('192.0.2.1', campaign),
      from('192.0.2.2'),
      from('2001:db8:1:2::1'),
      from('192.0.2.1'),
      from('2001:db8:1:2::2'),
      from('2001:db8:1:3::2'),
    ])
      statuses.push((await app.inject(request)).statusCode);
    expect(statuses).toEqual([201, 201, 201, 201, 429, 429, 201]);
  });

  it('says when to try again, and then takes the form', async () => {
    const { app, database } = await startApp({ formsPerMinute: 1 });
    await app.inject(from('192.0.2.1'));
    pass(20);
    const refused = await app.inject(from('192.0.2.1'));
    expect(refused.headers['retry-after']).toBe('40');
    expect(refused.json()).toEqual({
      error: 'too-many-requests',
      message: 'Too many requests. Try again in 40 seconds.',
    });
    pass(40);
    expect((await app.inject(from('192.0.2.1'))).statusCode).toBe(201);
    expect(await database.selectFrom('submission').select('id').execute()).toHaveLength(2);
  });

  it('shows the form again without JavaScript, with all that was typed', async () => {
    const { app } = await startApp({ formsPerMinute: 1 });
    const typed = { ...contact, copy: 'on', _key: 'een-sleutel-0001', _returnTo: '/dank' };
    const form = from('192.0.2.1', postForm(url, typed));
    await app.inject(form);
    pass(20);
    const refused = await app.inject(form);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('40');
    expect(refused.body).toContain('<title>Het versturen is niet gelukt – ');
    expect(refused.body).toContain('Probeer het over 40 seconden opnieuw.');
    expect(refused.body).toContain('value="Jo Vos"');
    expect(refused.body).toMatch(/name="copy"[^>]* checked/);
    expect(hiddenInputs(refused.body)).toMatchObject({ _key: 'een-sleutel-0001', _returnTo: '/dank' });
  });

  it('is one for every node: twenty at the same time, half of them taken', async () => {
    const database = await openDatabase({ engine: 'sqlite', file: `${temporaryFolder()}/konekto.db` });
    const nodes = [new FormLimit(database, 'a secret', 10), new FormLimit(database, 'a secret', 10)];
    const waits = await Promise.all(
      Array.from({ length: 20 }, (_none, index) => nodes[index % 2]!.waitSeconds('contact', '192.0.2.1')),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
    expect(new Set(waits)).toEqual(new Set([0, 60]));
    await database.destroy();
  });

  it('keeps no address, and nothing after the minute and the next form', async () => {
    const { app, database, logged } = await startApp({ formsPerMinute: 1 });
    for (const request of [from('192.0.2.1'), from('192.0.2.1')]) await app.inject(request);
    const [row] = await database.selectFrom('form_count').selectAll().execute();
    expect(row?.sender).toMatch(/^[\w-]{43}$/);
    pass(60);
    await app.inject(from('192.0.2.2'));
    const kept = await database.selectFrom('form_count').select('sender').execute();
    expect(kept).toHaveLength(1);
    expect(kept).not.toContainEqual({ sender: row?.sender });
    expect(logged.join('')).not.toContain('192.0.2');
    expect(logged.join('')).toContain('"form":"contact","reason":"limit","msg":"spam"');
  });
});
