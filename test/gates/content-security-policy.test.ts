import { expect } from '@open-wc/testing';
import type { KonektoApi } from '@konekto/embed';
import { newPageId, openPage, type OpenPage, type PageOptions } from './page/open-page.js';
import { noting } from './page/prelude.js';
import { quiet, until } from './page/until.js';

const nonce = 'r4nd0m';

/** The policy of SEC-01: no host is allowed by its name, and `connect-src` is the page's own site. */
const strict = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `style-src 'nonce-${nonce}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

const trustedTypes = "require-trusted-types-for 'script'";

const tag = `<script src="/konekto/konekto.js" nonce="${nonce}" async></script>`;

interface Opened {
  readonly page: OpenPage;
  readonly konekto: KonektoApi;
}

/** Opens a page with every kind of script and element, under a Content Security Policy. */
async function setup(policy: string, options: PageOptions = {}): Promise<Opened> {
  const id = newPageId();
  const held = 'type="text/plain" data-consent="analytics"';
  const page = await openPage({
    id,
    tag,
    nonce,
    headers: { 'content-security-policy': policy },
    scripts: { external: noting('external'), module: noting('external module') },
    body: `<script ${held}>${noting('inline')}</script>
      <script ${held} nonce="${nonce}">${noting('inline with nonce')}</script>
      <script ${held} data-type="module">${noting('inline module')}</script>
      <script ${held} src="/gates/${id}/external.js"></script>
      <script ${held} data-type="module" src="/gates/${id}/module.js"></script>
      <template data-consent="analytics"><script>${noting('in a template')}</script></template>
      <iframe data-consent="media" data-service="player" data-src="/gates/${id}/film.html" title="Film"></iframe>
      <konekto-preferences-button></konekto-preferences-button>
      <konekto-policy></konekto-policy>
      <konekto-cookie-list></konekto-cookie-list>
      <konekto-contact-form></konekto-contact-form>`,
    ...options,
  });
  return { page, konekto: await page.konekto() };
}

const everyScript = [
  'external',
  'external module',
  'in a template',
  'inline',
  'inline module',
  'inline with nonce',
];

/** The first thing in the shadow root of an element that fits a selector. */
const inside = (page: OpenPage, tagName: string, selector: string): Element | null | undefined =>
  page.document.querySelector(tagName)?.shadowRoot?.querySelector(selector);

/** Sees every view that we have come up, with its styles. */
async function seeEverything({ page, konekto }: Opened): Promise<void> {
  await until(() => Boolean(inside(page, 'konekto-consent-banner', 'button')), 'the banner');
  await until(() => Boolean(inside(page, 'konekto-embed-placeholder', 'button')), 'the placeholder');
  await until(() => Boolean(inside(page, 'konekto-preferences-button', 'button')), 'the preferences button');
  await until(() => Boolean(inside(page, 'konekto-policy', 'h2')), 'the policy viewer');
  await until(() => Boolean(inside(page, 'konekto-cookie-list', 'table')), 'the cookie list');
  await until(() => page.document.querySelector('konekto-contact-form form') !== null, 'the form');
  await konekto.openPreferences();
  await until(
    () => inside(page, 'konekto-preferences', 'dialog')?.matches('[open]') === true,
    'the preferences',
  );
  const [card] = ['konekto-consent-banner'].map((name) => inside(page, name, '[part="base"]'));
  expect(card && page.window.getComputedStyle(card).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
}

async function runEverything({ page, konekto }: Opened): Promise<void> {
  await konekto.consent.acceptAll();
  await until(() => page.window.ran.length >= everyScript.length, 'every script');
  await quiet();
  expect([...page.window.ran].sort()).to.deep.equal(everyScript);
}

describe('under a strict Content Security Policy', () => {
  it('everything works and nothing is reported', async () => {
    const opened = await setup(strict);
    await seeEverything(opened);
    expect(opened.page.window.violations).to.deep.equal([]);
    await runEverything(opened);
    const { window } = opened.page;
    // The page itself forbids frames: that the embed tries is how its author finds out.
    expect(window.violations.filter(({ directive }) => directive !== 'frame-src')).to.deep.equal([]);
    expect(window.faults).to.deep.equal([]);
  });

  it('a withdrawal removes what was stored, and nothing is reported', async () => {
    const { page, konekto } = await setup(`${strict}; frame-src 'self'`);
    await konekto.consent.acceptAll();
    page.window.localStorage.setItem('player.volume', '1');
    expect(await konekto.consent.withdraw()).to.deep.equal({ removed: ['player.volume'], remaining: [] });
    expect(page.window.violations).to.deep.equal([]);
  });
});

/** An engine without Trusted Types ignores that part of the policy: everything must work there all the same. */
describe('where Trusted Types are required', () => {
  it('everything works and nothing is reported', async () => {
    const opened = await setup(`${strict}; frame-src 'self'; ${trustedTypes}`);
    await seeEverything(opened);
    await runEverything(opened);
    expect(opened.page.window.violations).to.deep.equal([]);
    expect(opened.page.window.faults).to.deep.equal([]);
  });

  it('our Lit and that of the page stand each other', async () => {
    const opened = await setup(`${strict}; frame-src 'self'; ${trustedTypes}`, {
      head: `<script type="module" nonce="${nonce}" src="/test/gates/page/host-with-lit.ts"></script>`,
    });
    const { page } = opened;
    await seeEverything(opened);
    await until(
      () => inside(page, 'host-with-lit', 'b')?.textContent === 'Lit of the page',
      'the page’s own element',
    );
    await runEverything(opened);
    expect(page.window.violations).to.deep.equal([]);
    expect(page.window.faults).to.deep.equal([]);
  });
});
