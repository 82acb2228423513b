import { chromium, type Browser, type BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { bannerButton, stored, visit, type Visit } from './visit.js';

const { site, thirdParty } = inject('example');
const pages = ['/', '/contact', '/campagne', '/nieuwsbrief', '/privacy', '/cookies', '/en'];

describe('a visit to the example site', () => {
  let browser: Browser;
  let context: BrowserContext;
  let tab: Visit;

  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunchOptions());
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    context = await browser.newContext();
    tab = await visit(context, site);
  });
  afterEach(async () => {
    expect(tab.complaints).toEqual([]);
    await context.close();
  });

  const open = async (path = '/'): Promise<void> => {
    await tab.page.goto(site + path, { waitUntil: 'networkidle' });
  };

  /** Scrolls through the page, so that what loads when it comes into view does. */
  const readToTheEnd = async (): Promise<void> => {
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.page
      .locator('.video-frame, iframe, konekto-embed-placeholder')
      .first()
      .scrollIntoViewIfNeeded();
    // Time for what should not happen: not an idle network, which a page with a frame may never report.
    await tab.page.waitForTimeout(500);
  };

  it('stores nothing and asks nothing of others before a choice, on any page', async () => {
    for (const path of pages) {
      await open(path);
      await bannerButton(tab.page, path === '/en' ? 'Refuse' : 'Weigeren').waitFor();
      expect(await stored(tab.page)).toEqual([]);
    }
    expect(tab.foreign).toEqual([]);
  });

  it('keeps it so after Escape, scrolling and following links', async () => {
    await open();
    await tab.page.keyboard.press('Escape');
    await readToTheEnd();
    await tab.page.getByRole('link', { name: 'Contact' }).first().click();
    await bannerButton(tab.page, 'Weigeren').waitFor();
    expect(await stored(tab.page)).toEqual([]);
    expect(tab.foreign).toEqual([]);
  });

  it('keeps only the refusal after a refusal, and does not ask again', async () => {
    await open();
    await bannerButton(tab.page, 'Weigeren').click();
    await open();
    await readToTheEnd();
    expect(await bannerButton(tab.page, 'Weigeren').count()).toBe(0);
    expect(await stored(tab.page)).toEqual(['konekto_consent']);
    expect(tab.foreign).toEqual([]);
  });

  it('runs exactly what is declared after agreement', async () => {
    await open();
    await bannerButton(tab.page, 'Accepteren').click();
    await readToTheEnd();
    await tab.page.frameLocator('iframe').locator('body').waitFor();
    await expect
      .poll(() => new Set(tab.foreign.map((address) => new URL(address).pathname)))
      .toEqual(new Set(['/page-analytics.js', '/collect', '/pixel.gif', '/video.html']));
    expect(tab.foreign.every((address) => address.startsWith(thirdParty))).toBe(true);
    const names = await stored(tab.page);
    expect(names).toEqual(expect.arrayContaining(['_cp_click', '_pm_session', '_stat_visit', 'stat.pages']));
    const declared =
      /^(konekto_consent|_cp_click|_pm_id.*|_pm_session|_stat_visit|stat\.pages|video\.position)$/;
    expect(names.filter((name) => !declared.test(name))).toEqual([]);
  });

  it('records each decision at the backend', async () => {
    await open();
    const answer = tab.page.waitForResponse(`${site}/v1/consents`);
    await bannerButton(tab.page, 'Accepteren').click();
    expect((await answer).status()).toBe(202);
  });

  it('runs what was agreed to at once on the next page', async () => {
    await open();
    await bannerButton(tab.page, 'Accepteren').click();
    await open('/contact');
    expect(tab.foreign.filter((address) => address.includes('/page-analytics.js'))).toHaveLength(2);
    expect(await bannerButton(tab.page, 'Weigeren').count()).toBe(0);
  });

  it('removes what was stored after withdrawal, and runs nothing after a reload', async () => {
    await open();
    await bannerButton(tab.page, 'Accepteren').click();
    await expect.poll(() => stored(tab.page)).toContain('_pm_session');
    await tab.page.getByRole('button', { name: 'Cookie-instellingen' }).click();
    await tab.page.getByRole('button', { name: 'Alles weigeren' }).click();
    await expect.poll(() => stored(tab.page)).toEqual(['konekto_consent']);
    expect(await tab.page.locator('iframe').count()).toBe(0);
    expect(await tab.page.locator('konekto-embed-placeholder').count()).toBe(1);
    tab.foreign.length = 0;
    await open();
    await readToTheEnd();
    expect(tab.foreign).toEqual([]);
    expect(await stored(tab.page)).toEqual(['konekto_consent']);
  });

  it('saves one purpose and leaves the others off', async () => {
    await open();
    await bannerButton(tab.page, 'Instellingen').click();
    await tab.page.getByRole('checkbox', { name: 'Marketing' }).check();
    await tab.page.getByRole('button', { name: 'Keuze opslaan' }).click();
    await expect.poll(() => stored(tab.page)).toEqual(['_cp_click', 'konekto_consent']);
    expect(tab.foreign.map((address) => new URL(address).pathname)).toEqual(['/pixel.gif']);
  });

  it('saves nothing when the preferences are closed with Escape', async () => {
    await open();
    await bannerButton(tab.page, 'Instellingen').click();
    await tab.page.getByRole('checkbox', { name: 'Marketing' }).check();
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.getByRole('dialog').count()).toBe(0);
    expect(await stored(tab.page)).toEqual([]);
  });

  it('shows an embed once without remembering it', async () => {
    await open();
    await bannerButton(tab.page, 'Weigeren').click();
    await tab.page.getByRole('button', { name: 'Eenmalig tonen' }).click();
    await tab.page.frameLocator('iframe').locator('body').waitFor();
    expect((await stored(tab.page)).filter((name) => name !== 'video.position')).toEqual(['konekto_consent']);
    await open();
    await expect.poll(() => tab.page.locator('konekto-embed-placeholder').count()).toBe(1);
  });

  it('speaks the language of the page', async () => {
    await open('/en');
    await bannerButton(tab.page, 'Settings').click();
    await tab.page.getByRole('heading', { name: 'Cookie settings' }).waitFor();
  });

  it('leaves the page usable while it asks', async () => {
    await open('/contact');
    await tab.page.getByLabel('Naam').fill('Sam');
    await bannerButton(tab.page, 'Accepteren').click();
    expect(await tab.page.getByLabel('Naam').inputValue()).toBe('Sam');
  });
});
