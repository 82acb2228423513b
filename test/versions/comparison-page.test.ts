import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { violations } from '../example-site/violations.js';

const command = resolve('packages/cli/dist/konekto.js');
const bundled = resolve('packages/policy/konekto.policy.yaml');

let folder: string;
let address: string;
let browser: Browser;

/** Writes the page that compares Konekto's own policy with a next version of it, as a person would. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konekto-versions-'));
  const next = (await readFile(bundled, 'utf8'))
    .replace(/^version: .*$/m, "version: '2027-01-15'")
    .replace('De scholen zijn onze klanten.', 'De scholen betalen ons.')
    .replaceAll('retention: P13M', 'retention: P25M')
    .replace('  - id: retention\n', '  - id: storing\n');
  await writeFile(join(folder, 'next.yaml'), next);
  const args = [command, 'diff', bundled, join(folder, 'next.yaml'), '--format', 'html'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  await writeFile(join(folder, 'changes.html'), stdout);
  address = pathToFileURL(join(folder, 'changes.html')).href;
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(address);
  return page;
}

describe('the page of konekto diff', () => {
  it.each([
    ['light, 1280 px', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
    ['dark, 320 px', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ] satisfies [string, BrowserContextOptions][])('is accessible and fits in %s', async (_name, options) => {
    const page = await open(options);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });

  it('tells what changed in words to those who hear it, in the language of the section', async () => {
    const page = await open();
    const heard = await page.locator('body').ariaSnapshot();
    for (const words of [
      'deletion: "[verwijderd: zijn onze klanten ]"',
      'insertion: "[toegevoegd: betalen ons ]"',
      'deletion: "[removed: 13 ]"',
      'insertion: "[added: 25 ]"',
    ])
      expect(heard).toContain(words);
    expect(
      await page
        .locator('section')
        .evaluateAll((found) => found.map((section) => section.getAttribute('lang'))),
    ).toEqual(['nl', 'en']);
    await page.context().close();
  });

  it('shows what changed without colour and without those words, also on paper', async () => {
    const page = await open();
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const lines = await page.evaluate(() =>
        ['ins', 'del'].map(
          (tag) => getComputedStyle(document.querySelector(tag) as Element).textDecorationLine,
        ),
      );
      expect(lines).toEqual(['underline', 'line-through']);
      const { width = 0, height = 0 } = (await page.locator('.hidden').first().boundingBox()) ?? {};
      expect(Math.max(width, height)).toBeLessThanOrEqual(1);
    }
    await page.context().close();
  });
});
