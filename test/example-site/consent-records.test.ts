import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledPolicy, readPolicy } from '@konekto/cli';
import { findShownLayer, type CompiledPolicy } from '@konekto/policy';
import {
  createServer,
  openDatabase,
  outboxMail,
  type Database,
  type Server,
  type ServerOptions,
} from '@konekto/server';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { bannerButton, stored } from './visit.js';

const publicFolder = resolve('examples/konekto-site/public');
const schema = JSON.parse(
  await readFile(resolve('packages/policy/schema/consent-receipt.schema.json'), 'utf8'),
) as object;
const isReceipt = new Ajv2020({ formats: { uri: true, date: true } }).compile(schema);

interface Receipt {
  readonly record_id: string;
  readonly pii_processing: { privacy_notice: Record<string, string>; language: string };
  readonly event: readonly {
    event_state: string;
    event_source: string;
    purposes: string[];
    services: string[];
  }[];
  readonly not_known: readonly string[];
}

const silent = (): void => undefined;
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const logger: ServerOptions['logger'] = {
  ...(Object.fromEntries(levels.map((level) => [level, silent])) as unknown as ServerOptions['logger']),
  level: 'silent',
  child: () => logger,
};

const patience = { timeout: 15_000 };

describe('the records of a real site in a real browser', { timeout: 90_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let database: Database;
  let server: Server;
  let site: string;

  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunchOptions());
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'konekto-records-'));
    database = await openDatabase({ engine: 'sqlite', file: join(folder, 'konekto.db') });
    server = createServer({
      policy: await readPolicy(bundledPolicy()),
      database,
      mail: outboxMail(join(folder, 'outbox'), 'website@example.org'),
      logger,
      origins: [],
      adminToken: 'administrator-of-the-tests',
      formSecret: 'secret-of-the-forms-of-the-tests',
      assets: join(publicFolder, 'konekto'),
      site: publicFolder,
    });
    site = await server.listen({ port: 0, host: '127.0.0.1' });
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
    await database.destroy();
    await rm(folder, { recursive: true, force: true });
  });

  const open = (tab = page, path = '/contact') => tab.goto(site + path, { waitUntil: 'load' });
  const rows = () => database.selectFrom('consent_record').selectAll().orderBy('received_at').execute();
  const rowsBecome = (count: number) => expect.poll(async () => (await rows()).length, patience).toBe(count);
  const storageBecomes = (names: string[]) => expect.poll(() => stored(page), patience).toEqual(names);
  const cookie = async () => (await context.cookies()).find(({ name }) => name === 'konekto_consent');
  const settle = () => page.waitForTimeout(500);
  const archived = async (): Promise<CompiledPolicy> => {
    const { compiled } = await database
      .selectFrom('policy_version')
      .select('compiled')
      .executeTakeFirstOrThrow();
    return compiled;
  };
  const receipt = async (): Promise<Receipt | null> =>
    page.evaluate(async () => {
      const { konekto } = window as unknown as { konekto: { consent: { receipt(): Promise<unknown> } } };
      return (await konekto.consent.receipt()) as never;
    });
  const validReceipt = async (): Promise<Receipt> => {
    const made = await receipt();
    if (!made) throw new Error('There is no receipt');
    expect(isReceipt(made), JSON.stringify(isReceipt.errors)).toBe(true);
    return made;
  };

  it('say by their hash exactly what the banner and the preferences showed', async () => {
    await open();
    await bannerButton(page, 'Accepteren').click();
    await rowsBecome(1);
    await page.getByRole('button', { name: 'Cookie-instellingen' }).click();
    await page.getByRole('button', { name: 'Alles weigeren' }).click();
    await rowsBecome(2);
    const policy = await archived();
    const layers = (await rows()).map(({ language, text_hash }) =>
      findShownLayer(policy, { language, textHash: text_hash }),
    );
    expect(layers).toEqual([
      { layer: 'banner', asked: ['analytics', 'marketing', 'media'] },
      { layer: 'preferences' },
    ]);
    const [grant, withdrawal] = await rows();
    expect(withdrawal?.previous).toBe(grant?.id);
  });

  it('are one row when the backend is down at the choice and up at the next visit', async () => {
    await open();
    await context.route('**/v1/consents', (route) => route.abort());
    await bannerButton(page, 'Accepteren').click();
    await settle();
    expect(await rows()).toEqual([]);
    await context.unroute('**/v1/consents');
    await open();
    await rowsBecome(1);
    await settle();
    expect((await rows()).map(({ id }) => id)).toEqual([(await cookie())?.value.split('|')[4]]);
    expect(await stored(page)).not.toContain('konekto_records');
  });

  it('are one row when the visitor was offline, and comes back online', async () => {
    await open();
    await context.setOffline(true);
    await bannerButton(page, 'Weigeren').click();
    await settle();
    await storageBecomes(['konekto_consent', 'konekto_records']);
    await context.setOffline(false);
    await rowsBecome(1);
    await storageBecomes(['konekto_consent']);
  });

  it('are one row when the page is closed right after the click', async () => {
    await open();
    await bannerButton(page, 'Accepteren').click();
    await page.close();
    page = await context.newPage();
    await open();
    await rowsBecome(1);
    await settle();
    expect(await rows()).toHaveLength(1);
  });

  it('are one row with two tabs, and twenty rows of twenty quick choices', async () => {
    const other = await context.newPage();
    await Promise.all([open(), open(other)]);
    await bannerButton(page, 'Weigeren').click();
    await rowsBecome(1);
    await Promise.all([open(), open(other)]);
    await settle();
    expect(await rows()).toHaveLength(1);
    await page.evaluate(() => {
      const { konekto } = window as unknown as { konekto: { consent: { save(choices: object): void } } };
      for (let count = 0; count < 20; count += 1) konekto.consent.save({ media: count % 2 === 0 });
    });
    await rowsBecome(21);
    await settle();
    expect(await rows()).toHaveLength(21);
  });

  it('leave nothing unique behind after a refusal (CB-15)', async () => {
    await open();
    await bannerButton(page, 'Weigeren').click();
    await rowsBecome(1);
    await storageBecomes(['konekto_consent']);
    const kept = JSON.stringify([await context.cookies(), await page.evaluate(() => ({ ...localStorage }))]);
    for (const { id } of await rows()) expect(kept).not.toContain(id);
  });

  it('come with a cookie that the server has set', async () => {
    await open();
    const answer = page.waitForResponse('**/v1/cookie');
    await bannerButton(page, 'Accepteren').click();
    const before = await cookie();
    expect((await answer).status()).toBe(204);
    const after = await cookie();
    expect(after).toMatchObject({ value: before?.value, path: '/', sameSite: 'Lax', httpOnly: false });
    expect((after?.expires ?? 0) * 1_000 - Date.now()).toBeGreaterThan(179 * 86_400_000);
  });

  it('give visitors a receipt of what they agreed to', async () => {
    await open();
    expect(await receipt()).toBe(null);
    await bannerButton(page, 'Accepteren').click();
    await rowsBecome(1);
    const [row] = await rows();
    const made = await validReceipt();
    expect(made.record_id).toBe(row?.id);
    expect(made.pii_processing.privacy_notice).toEqual({
      url: `${site}/privacy`,
      version: row?.policy_version,
      hash: row?.policy_hash,
      text_hash: row?.text_hash,
    });
    expect(made.event).toMatchObject([
      { event_state: 'given', event_source: 'visitor', purposes: ['analytics', 'marketing', 'media'] },
    ]);
    await page.reload({ waitUntil: 'networkidle' });
    const later = await validReceipt();
    expect(later.pii_processing.privacy_notice).not.toHaveProperty('text_hash');
    expect(later.not_known).toContain('pii_processing.privacy_notice.text_hash');
  });

  it('give a receipt of a refusal, a choice of some, and a withdrawal', async () => {
    await open();
    await bannerButton(page, 'Weigeren').click();
    const refusal = await validReceipt();
    expect(refusal.record_id).toMatch(/^refusal-\d{4}-\d\d-\d\d-/);
    expect(refusal.event.map(({ event_state }) => event_state)).toEqual(['refused']);
    const save = (choices: object) =>
      page.evaluate(async (given) => {
        const { konekto } = window as unknown as {
          konekto: { consent: { save(choices: object): Promise<void> } };
        };
        await konekto.consent.save(given);
      }, choices);
    await save({ media: true, 'page-analytics': true });
    const [given, refused] = (await validReceipt()).event;
    expect(given).toMatchObject({ event_state: 'given', event_source: 'api', purposes: ['media'] });
    expect(given?.services).toContain('page-analytics');
    expect(refused).toMatchObject({ event_state: 'refused', purposes: ['analytics', 'marketing'] });
    await save({ media: false, 'page-analytics': false });
    const states = Object.fromEntries(
      (await validReceipt()).event.map(({ event_state, purposes }) => [event_state, purposes]),
    );
    expect(states).toEqual({ refused: ['analytics', 'marketing'], withdrawn: ['media'] });
  });

  it('give a receipt as a file, also under a strict Content-Security-Policy', async () => {
    await page.route('**/contact', async (route) => {
      const answer = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self'; base-uri 'none'; object-src 'none'";
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': policy },
      });
    });
    await open();
    await bannerButton(page, 'Instellingen').click();
    const control = page.getByRole('button', { name: 'Mijn toestemming downloaden' });
    expect(await control.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Video', exact: true }).check();
    await page.getByRole('button', { name: 'Keuze opslaan' }).click();
    await page.getByRole('button', { name: 'Cookie-instellingen' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
    expect(download.suggestedFilename()).toMatch(/^konekto-toestemming-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as Receipt;
    expect(isReceipt(file), JSON.stringify(isReceipt.errors)).toBe(true);
    expect(file.event.find(({ event_state }) => event_state === 'given')?.purposes).toEqual(['media']);
  });
});
