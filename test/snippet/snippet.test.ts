import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { violations } from '../example-site/violations.js';

const command = resolve('packages/cli/dist/konekto.js');
const bundled = resolve('packages/policy/konekto.policy.yaml');
const site = 'https://www.example.org';
const endpoint = 'https://privacy.example.org';

let folder: string;
let snippet: string;
let browser: Browser;

/** Builds Konekto's own policy and prints its contact form, as a person would. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konekto-snippet-'));
  const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args]);
  await run('build', bundled, '--out', join(folder, 'konekto'), '--endpoint', endpoint, '--no-versions');
  snippet = (await run('snippet', 'contact', bundled, '--endpoint', endpoint)).stdout;
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page with the form in it, whose script waits to be let through; and what is posted. */
async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const posts: string[] = [];
  let letThrough: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (route.request().method() === 'POST') {
      posts.push(route.request().postData() ?? '');
      return route.fulfill({ status: 201, json: {}, headers: { 'access-control-allow-origin': site } });
    }
    if (pathname === '/' && origin === site) {
      const body = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Contact</title><script src="/konekto/konekto.js" async></script></head><body><main><h1>Contact</h1>${snippet}<p>Tot ziens</p></main></body></html>`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    if (!pathname.startsWith('/konekto/')) return route.fulfill({ status: 204 });
    if (pathname === '/konekto/konekto.js') await waiting;
    const contentType = pathname.endsWith('.css')
      ? 'text/css'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/javascript';
    return route.fulfill({ contentType, body: await readFile(join(folder, pathname)) });
  });
  await page.goto(site, { waitUntil: 'commit' });
  await page.locator('.konekto-form-submit').waitFor();
  return { page, posts, letThrough };
}

describe('the HTML of konekto snippet', () => {
  it('posts without JavaScript', async () => {
    const { page, posts } = await open({ javaScriptEnabled: false });
    await page.getByLabel('Naam').fill('Jo Vos');
    await page.getByLabel('E-mailadres').fill('jo@example.org');
    await page.getByLabel(/^Uw vraag/).fill('Hallo');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await expect.poll(() => posts.length).toBe(1);
    expect(Object.fromEntries(new URLSearchParams(posts[0]))).toMatchObject({
      _language: 'nl',
      name: 'Jo Vos',
      email: 'jo@example.org',
      message: 'Hallo',
    });
    await page.context().close();
  });

  it('is taken over in place: nothing moves, and what was typed, the focus and the selection stay', async () => {
    const { page, posts, letThrough } = await open();
    await page.evaluate(() => {
      const moved: number[] = [];
      new PerformanceObserver((list) => {
        // As web-vitals counts; the room that the banner takes from the end of the page moves nothing.
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { moved, form: document.querySelector('form') });
    });
    await page.getByLabel('E-mailadres').fill('jo@example.org');
    await page.getByLabel('Naam').pressSequentially('Jo Vos');
    await page.evaluate(() =>
      (document.activeElement as HTMLInputElement).setSelectionRange(1, 4, 'backward'),
    );
    // A shift within half a second of a key press would not count.
    await page.waitForTimeout(700);
    letThrough();
    await page.waitForFunction(
      () => document.adoptedStyleSheets.length > 0 && customElements.get('konekto-contact-form'),
    );
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => {
      const { form, moved } = window as unknown as { form: HTMLFormElement; moved: number[] };
      const active = document.activeElement as HTMLInputElement;
      const { name, value, selectionStart, selectionEnd, selectionDirection } = active;
      return {
        moved,
        same: form === document.querySelector('form'),
        forms: document.forms.length,
        active: { name, value, selectionStart, selectionEnd, selectionDirection },
        email: new FormData(form).get('email'),
      };
    });
    expect(found).toEqual({
      moved: [],
      same: true,
      forms: 1,
      active: {
        name: 'name',
        value: 'Jo Vos',
        selectionStart: 1,
        selectionEnd: 4,
        selectionDirection: 'backward',
      },
      email: 'jo@example.org',
    });
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(/^Uw vraag/).fill('Hallo');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { name: 'Bedankt, uw bericht is verstuurd' }).waitFor();
    const sent = posts.filter((post) => post.includes('"message"'));
    expect(sent).toHaveLength(1);
    await page.context().close();
  });
});
