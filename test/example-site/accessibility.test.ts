import type {} from '@konekto/embed';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { violations } from './violations.js';
import { bannerButton } from './visit.js';

const { site } = inject('example');
const pages = ['/', '/contact', '/campagne', '/nieuwsbrief', '/privacy', '/cookies', '/en'];

describe.each([
  ['light, 1280 px', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
  ['dark, 320 px', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] satisfies [string, BrowserContextOptions][])('accessibility in %s', (_name, options) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunchOptions());
  });
  afterAll(() => browser.close());

  it.each(pages)(
    'finds nothing wrong on %s while asking, in preferences, refused and accepted',
    async (path) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(site + path, { waitUntil: 'networkidle' });
      const english = path === '/en';
      await bannerButton(page, english ? 'Refuse' : 'Weigeren').waitFor();
      expect.soft(await violations(page), 'while asking').toEqual([]);
      await bannerButton(page, english ? 'Settings' : 'Instellingen').click();
      await page.getByRole('dialog').waitFor();
      expect.soft(await violations(page), 'in preferences').toEqual([]);
      await page.getByRole('button', { name: english ? 'Refuse all' : 'Alles weigeren' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect.soft(await violations(page), 'refused').toEqual([]);
      await page.evaluate(async () => {
        if (window.konekto && 'consent' in window.konekto) await window.konekto.consent.acceptAll();
      });
      expect.soft(await violations(page), 'accepted').toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});
