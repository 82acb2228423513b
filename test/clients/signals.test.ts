import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SiteFile } from '@konekto/cli';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { bannerButton } from '../example-site/visit.js';
import { buildClientSite, origin, serveFiles } from './client-site.js';

let browser: Browser;
let site: readonly SiteFile[];

beforeAll(async () => {
  browser = await chromium.launch(browserLaunchOptions());
  site = await buildClientSite();
});
afterAll(() => browser.close());

/** Opens a page that notes what was told to Clarity: right after the script tag, and when a held tag runs. */
async function open(files: readonly SiteFile[], attributes = ''): Promise<Page> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const note = (name: string): string => `window.${name} = JSON.stringify(window.clarity?.q ?? [])`;
  await serveFiles(context, files, {
    '/': `<!doctype html><html lang="nl"><title>School</title>
      <script src="/konekto/konekto.js" ${attributes}></script><script>${note('atOnce')}</script>
      <script type="text/plain" data-service="clarity">${note('atTag')}</script></html>`,
  });
  const page = await context.newPage();
  await page.goto(origin);
  return page;
}

const noted = (page: Page, name: string) => page.evaluate((key) => Reflect.get(window, key) as unknown, name);
const told = (analytics: string) =>
  JSON.stringify([['consentv2', { ad_Storage: 'denied', analytics_Storage: analytics }]]);

describe('the signals of a site', () => {
  it('stand in its own konekto.js: told as it starts, and of the decision before a tag runs', async () => {
    const page = await open(site);
    expect(await noted(page, 'atOnce')).toBe(told('denied'));
    await bannerButton(page, 'Accepteren').click();
    await expect.poll(() => noted(page, 'atTag')).toBe(told('granted'));
  });

  it('are loaded by the generic konekto.js before a gate opens', async () => {
    const page = await open(await withGenericScript(), 'data-policy="/konekto/policy.json"');
    await bannerButton(page, 'Accepteren').click();
    await expect.poll(() => noted(page, 'atTag')).toBe(told('granted'));
    await page.reload();
    await expect.poll(() => noted(page, 'atTag')).toBe(told('granted'));
  });

  it('keep every gate shut where the generic konekto.js can’t load them', async () => {
    const files = await withGenericScript();
    const page = await open(
      files.filter(({ name }) => !name.startsWith('konekto-signals')),
      'data-policy="/konekto/policy.json"',
    );
    await page.waitForTimeout(500);
    expect(await page.locator('konekto-consent-banner').count()).toBe(0);
    expect(await noted(page, 'atTag')).toBe(undefined);
  });
});

/** The script as it comes with the package, with no site inside it. */
async function withGenericScript(): Promise<SiteFile[]> {
  const path = createRequire(import.meta.url).resolve('@konekto/embed/bundle/konekto.js');
  const content = await readFile(path);
  return site.map((file) => (file.name === 'konekto.js' ? { ...file, content } : file));
}
