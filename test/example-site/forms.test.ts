import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { bannerButton, visit } from './visit.js';

const { site, outbox, adminToken } = inject('example');

interface Row {
  readonly campaign: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly language: string;
}

/** The stored rows of a form that hold an e-mail address, as an administrator gets them. */
async function rowsOf(form: string, email: string): Promise<Row[]> {
  const answer = await fetch(`${site}/v1/forms/${form}/submissions?limit=100`, {
    headers: { authorization: `Bearer ${adminToken}` },
  });
  const { submissions } = (await answer.json()) as { submissions: Row[] };
  return submissions.filter(({ data }) => data['email'] === email);
}

/** The mails in the outbox that mention a text. */
async function mailsAbout(text: string): Promise<string[]> {
  const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
  return mails.filter((mail) => mail.includes(text));
}

/** An address that no other test uses. */
const address = (name: string): string => `${name}.${Math.random().toString(36).slice(2)}@example.org`;

describe('the forms of the example site', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunchOptions());
  });
  afterAll(() => browser.close());

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const { page } = await visit(await browser.newContext(options), site);
    await page.goto(site + path, { waitUntil: 'networkidle' });
    if (options.javaScriptEnabled !== false) await bannerButton(page, 'Weigeren').click();
    return page;
  };

  const fillContact = async (page: Page, email: string): Promise<void> => {
    await page.getByLabel('Naam', { exact: true }).fill('Sam de Vries');
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel(/^Telefoonnummer/).fill('06 - 12 34 56 78');
    await page.getByLabel('Uw vraag of opmerking').fill('Waar vind ik een stage?\n<b>Dank!</b>');
  };

  it('stores a contact form as a row and mails the organisation', async () => {
    const email = address('contact');
    const page = await open('/contact');
    await fillContact(page, email);
    await page.getByRole('button', { name: 'Versturen' }).click();
    const heading = page.getByRole('heading', { name: /^Bedankt/ });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const rows = await rowsOf('contact', email);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.data).toMatchObject({
      name: 'Sam de Vries',
      phone: '+31612345678',
      message: 'Waar vind ik een stage?\n<b>Dank!</b>',
    });
    await expect.poll(() => mailsAbout(email)).toHaveLength(1);
  });

  it('stores a campaign form with its campaign', async () => {
    const email = address('campaign');
    const page = await open('/campagne');
    await page.getByLabel('Voornaam').fill('Noor');
    await page.getByLabel('Achternaam').fill('Jansen');
    await page.getByLabel('Straat en huisnummer').fill('Dorpsstraat 1');
    await page.getByLabel('Postcode').fill('1234ab');
    await page.getByLabel('Woonplaats').fill('Utrecht');
    await page.getByLabel('E-mailadres').fill(email);
    await page.locator('.konekto-form-submit').click();
    await page.getByRole('heading', { name: /^Bedankt/ }).waitFor();
    const [row] = await rowsOf('campaign', email);
    expect(row).toMatchObject({ campaign: 'open-dag', data: { postcode: '1234 AB', city: 'Utrecht' } });
    await expect.poll(() => mailsAbout(email)).toHaveLength(1);
  });

  it('stores a newsletter form', async () => {
    const email = address('newsletter');
    const page = await open('/nieuwsbrief');
    await page.getByLabel('Naam', { exact: true }).fill('Ali');
    await page.getByLabel('E-mailadres').fill(email);
    await page.locator('.konekto-form-submit').click();
    await page.getByRole('heading', { name: /^Bedankt/ }).waitFor();
    expect(await rowsOf('newsletter', email)).toHaveLength(1);
    await expect.poll(() => mailsAbout(email)).toHaveLength(1);
  });

  it('names what is missing, above the form and beside each field, and keeps what was typed', async () => {
    const page = await open('/contact');
    await page.getByLabel('Naam', { exact: true }).fill('Sam');
    await page.getByLabel('E-mailadres').fill('sam@');
    await page.getByRole('button', { name: 'Versturen' }).click();
    const summary = page.getByRole('group', { name: 'Er is nog iets niet goed ingevuld' });
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').count()).toBe(2);
    await summary.getByRole('link').first().click();
    expect(await page.getByLabel('E-mailadres').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Sam');
  });

  it('keeps what was typed when the network fails, and stores it once when it is sent again', async () => {
    const email = address('retry');
    const page = await open('/contact');
    await fillContact(page, email);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe(email);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { name: /^Bedankt/ }).waitFor();
    expect(await rowsOf('contact', email)).toHaveLength(1);
  });

  describe('without JavaScript', () => {
    it('stores a row and tells so on a page of its own', async () => {
      const email = address('plain');
      const page = await open('/contact', { javaScriptEnabled: false });
      await fillContact(page, email);
      await page.getByRole('button', { name: 'Versturen' }).click();
      // The page of the site is static: the mark of time comes with the server's page.
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('E-mailadres').inputValue()).toBe(email);
      await page.waitForTimeout(3_000);
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('heading', { name: /^Bedankt/ }).waitFor();
      expect(await rowsOf('contact', email)).toHaveLength(1);
      await expect.poll(() => mailsAbout(email)).toHaveLength(1);
    });

    it('shows the errors with the same words, and what was typed', async () => {
      const page = await open('/contact', { javaScriptEnabled: false });
      await page.getByLabel('Naam', { exact: true }).fill('Sam');
      await page.getByLabel('E-mailadres').fill('sam@');
      await page.getByRole('button', { name: 'Versturen' }).click();
      const summary = page.getByRole('group', { name: 'Er is nog iets niet goed ingevuld' });
      expect(await summary.getByRole('link').allTextContents()).toEqual([
        'Vul een e-mailadres in zoals naam@voorbeeld.nl',
        'Vul in: Uw vraag of opmerking',
      ]);
      expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Sam');
    });
  });
});
