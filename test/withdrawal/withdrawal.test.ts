import type { WithdrawalReport } from '@konekto/consent';
import type { KonektoApi } from '@konekto/embed';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { startSchoolSite, type SchoolSite } from './school-site.js';

/** A later sweep comes after two seconds; a busy machine takes longer. */
const patience = { timeout: 15_000 };

describe('a withdrawal, as the browser’s jar shows it (CB-13)', () => {
  let browser: Browser;
  let site: SchoolSite;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await startSchoolSite();
    browser = await chromium.launch(await browserLaunchOptions());
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    await context.addInitScript(() => {
      window.cleared = [];
      document.addEventListener('konekto-storage-cleared', ({ report }) => window.cleared.push(report));
    });
  });
  afterEach(() => context.close());

  /** Opens a page in a new tab, when konekto.js works. */
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(site.address + path);
    await ready(page);
    return page;
  };

  /** Cookies in the jar, each with where it stands. */
  const jar = async (): Promise<string[]> =>
    (await context.cookies()).map(({ name, domain, path }) => `${name} ${domain} ${path}`).sort();

  /** The same, without the decision. */
  const others = async (): Promise<string[]> =>
    (await jar()).filter((cookie) => !cookie.startsWith('konekto_consent '));

  /** A visitor who agreed to everything, in a page where a server then set these cookies. */
  const agreeing = async (path: string, ...cookies: string[]): Promise<Page> => {
    const page = await open(path);
    await page.evaluate(() => (window.konekto as KonektoApi).consent.acceptAll());
    site.cookies.push(...cookies);
    await page.reload();
    await ready(page);
    return page;
  };

  it('removes cookies over every path and parent domain that leads to the page', async () => {
    const places = ['/', '/leerlingen', '/leerlingen/', '/leerlingen/stage'].flatMap((path) =>
      ['', '; Domain=school.localhost', '; Domain=www.school.localhost'].map(
        (domain) => `; Path=${path}${domain}`,
      ),
    );
    const cookies = places.map((place, index) => `_st_${index}=a${place}`);
    const page = await agreeing('/leerlingen/stage', ...cookies, 'host=kept; Path=/leerlingen');
    expect(await others()).toHaveLength(places.length + 1);
    const { removed, remaining } = await withdraw(page);
    expect(removed).toHaveLength(places.length);
    expect(remaining).toEqual([]);
    await expect.poll(others, patience).toEqual(['host www.school.localhost /leerlingen']);
  });

  it('removes partitioned cookies and those with a prefix', async () => {
    const page = await agreeing(
      '/',
      '_st_p=a; Path=/; Secure; SameSite=None; Partitioned',
      '__Host-st=a; Path=/; Secure',
      '__Secure-st=a; Path=/; Secure; Domain=school.localhost',
      '__Host-p-st=a; Path=/; Secure; SameSite=None; Partitioned',
    );
    expect(await others()).toHaveLength(4);
    expect((await withdraw(page)).remaining).toEqual([]);
    await expect.poll(others, patience).toEqual([]);
  });

  it('removes a cookie whose name is known from the paths of links, without seeing it', async () => {
    const page = await agreeing(
      '/',
      '_st=a; Path=/leerlingen',
      '_st=b; Path=/leerlingen/stage; Domain=school.localhost',
    );
    expect(await page.evaluate(() => document.cookie)).not.toContain('_st');
    await withdraw(page);
    // The browser keeps its jar in another process, which may be a moment later.
    await expect.poll(others, patience).toEqual([]);
  });

  it('removes other cookies when their path is visited', async () => {
    const page = await agreeing('/', '_st_deep=a; Path=/elders', 'host=kept; Path=/elders');
    await withdraw(page);
    expect(await others()).toHaveLength(2);
    const there = await open('/elders/pagina');
    await expect.poll(() => clearedIn(there), patience).toEqual([{ removed: ['_st_deep'], remaining: [] }]);
    await expect.poll(others, patience).toEqual(['host www.school.localhost /elders']);
  });

  it('loads no clean-up for a visitor who refused and has nothing to remove', async () => {
    const page = await open('/');
    await page.evaluate(() => (window.konekto as KonektoApi).consent.rejectAll());
    const requests: string[] = [];
    context.on('request', (request) => requests.push(new URL(request.url()).pathname));
    site.cookies.push('host=kept; Path=/');
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests).toEqual(['/', '/konekto/konekto.js']);
  });

  it('neither removes nor reports what no script can see', async () => {
    const page = await agreeing('/', '_st_http=a; Path=/; HttpOnly');
    expect(await withdraw(page)).toEqual({ removed: [], remaining: [] });
    await expect.poll(others, patience).toEqual(['_st_http www.school.localhost /']);
  });

  it('leaves what a service declares that is still agreed to', async () => {
    const page = await agreeing('/', 'shared=a; Path=/', '_st_1=a; Path=/');
    await page.evaluate(() => (window.konekto as KonektoApi).consent.save({ analytics: false }));
    await expect.poll(others, patience).toEqual(['shared www.school.localhost /']);
    await withdraw(page);
    await expect.poll(others, patience).toEqual([]);
  });

  it('removes what a script writes again while the page stays, and as it is left', async () => {
    const page = await agreeing('/', '_st_1=a; Path=/');
    await withdraw(page);
    await page.evaluate(() => (document.cookie = '_st_1=again; path=/'));
    await expect.poll(others, patience).toEqual([]);
    await page.evaluate(() => {
      addEventListener('beforeunload', () => (document.cookie = '_st_1=last; path=/'));
    });
    await page.goto(`${site.address}/konekto/policy.json`);
    await expect.poll(others, patience).toEqual([]);
  });

  it('cleans up in the other tabs of the site too', async () => {
    const other = await agreeing('/elders/pagina', '_st_deep=a; Path=/elders');
    await withdraw(await open('/'));
    await expect.poll(() => clearedIn(other), patience).toEqual([{ removed: ['_st_deep'], remaining: [] }]);
    await expect.poll(others, patience).toEqual([]);
    expect(await other.locator('dialog').count()).toBe(0);
  });

  it('takes one click on a button of the page', async () => {
    const page = await agreeing('/', '_st_1=a; Path=/');
    await page.getByRole('button', { name: 'Toestemming intrekken' }).click();
    await expect.poll(others, patience).toEqual([]);
    expect(await page.evaluate(() => (window.konekto as KonektoApi).consent.state)).toMatchObject({
      purposes: { analytics: false, marketing: false },
      source: 'visitor',
    });
  });

  describe('in a page that asks to be reloaded', () => {
    /** Whether this is still the page that was opened. */
    const isTheSame = (page: Page) => page.evaluate(() => 'counted' in window);

    it('loads it once, after the clean-up', async () => {
      const page = await agreeing('/?reload', '_st_1=a; Path=/');
      let loads = 0;
      page.on('load', () => (loads += 1));
      await page.getByRole('button', { name: 'Toestemming intrekken' }).click();
      await expect.poll(() => loads, patience).toBe(1);
      await page.waitForTimeout(500);
      expect(loads).toBe(1);
      expect(await isTheSame(page)).toBe(false);
      expect(await others()).toEqual([]);
    });

    it('keeps what the visitor has typed', async () => {
      const page = await agreeing('/?reload', '_st_1=a; Path=/');
      await page.getByLabel('Naam').fill('Sam');
      await withdraw(page);
      await page.waitForTimeout(500);
      expect(await isTheSame(page)).toBe(true);
      expect(await page.getByLabel('Naam').inputValue()).toBe('Sam');
    });

    it('leaves it where no script ran', async () => {
      const page = await open('/?reload');
      await page.evaluate(() => (window.konekto as KonektoApi).consent.save({ marketing: true }));
      await page.evaluate(() => Object.assign(window, { counted: false }));
      await withdraw(page);
      await page.waitForTimeout(500);
      expect(await isTheSame(page)).toBe(true);
    });
  });

  it('never reloads a page that does not ask for it (CB-25)', async () => {
    const page = await agreeing('/', '_st_1=a; Path=/');
    await withdraw(page);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'counted' in window)).toBe(true);
  });
});

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.konekto && !Array.isArray(window.konekto));

const withdraw = (page: Page) => page.evaluate(() => (window.konekto as KonektoApi).consent.withdraw());

/** The reports of the clean-ups in a page. */
const clearedIn = (page: Page) => page.evaluate(() => window.cleared);

declare global {
  interface Window {
    cleared: WithdrawalReport[];
  }
}
