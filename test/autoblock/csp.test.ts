import { contentSecurityPolicies, headerOf } from '@konekto/cli';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { openPage, type OpenPage } from './open-page.js';
import { startTwoSites, type TwoSites } from './two-sites.js';

let browser: Browser;
let sites: TwoSites;
let opened: OpenPage;

beforeAll(async () => {
  [browser, sites] = await Promise.all([chromium.launch(await browserLaunchOptions()), startTwoSites()]);
});
afterAll(async () => {
  await browser.close();
  await sites.stop();
});
afterEach(() => opened.close());

const header = (allow: string[], nonce?: string): string =>
  headerOf(contentSecurityPolicies(sites.policy, { allow, nonce, origins: [] }));

const markup = (nonce = ''): string =>
  `<script src="${sites.of('counter', 'a.js')}" ${nonce}></script><img alt="" src="${sites.of('counter', 'a.gif')}">
   <iframe title="Video" src="${sites.of('player', 'a.html')}"></iframe>`;

const policyViewer =
  '<main><konekto-policy></konekto-policy><konekto-cookie-list></konekto-cookie-list></main>';

describe('the header of konekto csp', () => {
  it.each([
    ['without a nonce', undefined],
    ['with one', 'n'],
  ])('lets all of Konekto work %s, with no violation', async (_name, nonce) => {
    opened = await openPage(browser, sites, {
      body: policyViewer,
      tag: nonce ? `data-autoblock nonce="${nonce}"` : 'data-autoblock',
      csp: header([], nonce),
    });
    const { page, complaints } = opened;
    await page.getByRole('heading', { name: 'Wie wij zijn' }).waitFor();
    await page.getByRole('button', { name: 'Instellingen' }).click();
    await page.getByRole('button', { name: 'Alles weigeren' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['a synchronous tag', 'data-autoblock', undefined],
    ['an async tag', 'async', undefined],
    ['a nonce, also on the tags of others', 'nonce="n" async', 'n'],
  ])(
    'keeps the browser from asking a declared domain before consent, its scanner too: %s',
    async (_name, tag, nonce) => {
      opened = await openPage(browser, sites, {
        body: markup(nonce && `nonce="${nonce}"`),
        tag,
        csp: header([], nonce),
      });
      expect(sites.log).toEqual([]);
      expect(await opened.ran()).toEqual([]);
    },
  );

  it('lets the allowed services load after consent, and no other', async () => {
    opened = await openPage(browser, sites, { body: '', csp: header([]) });
    await opened.accept('counter');
    sites.serve({ body: markup(), csp: header(['counter']) });
    await opened.page.reload();
    await opened.page.waitForTimeout(300);
    expect([...sites.log].sort()).toEqual(['counter/a.gif', 'counter/a.js']);
    expect(await opened.ran()).toEqual(['a.js']);
  });
});
