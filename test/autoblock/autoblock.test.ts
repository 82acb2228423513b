import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { openPage, type OpenPage } from './open-page.js';
import { startTwoSites, type PageOptions, type TwoSites } from './two-sites.js';

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

/** Opens a page with this in its body; `script` runs in it, with `of` to name files of others. */
async function setup(body: string, more: Partial<PageOptions> = {}): Promise<OpenPage> {
  opened = await openPage(browser, sites, { body, ...more });
  return opened;
}

/** A script of the page's own, in which `@host` stands for the address of a third party. */
const inline = (code: string, attributes = ''): string =>
  `<script ${attributes}>window.ran ??= []; ${code.replace(/@(\w+)/g, (_all, host: string) => sites.of(host, '').slice(0, -1))}</script>`;

/** A machine that does other things too may need a while. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const asked = (...files: string[]) => eventually(() => [...sites.log].sort()).toEqual(files.sort());

/** The paths of what scripts asked for, as the browser started it. */
const startedRequests = (): string[] =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(
      ({ name, initiatorType }) => /fetch|xmlhttprequest/.test(initiatorType) && name.includes('counter'),
    )
    .sort((a, b) => a.startTime - b.startTime)
    .map(({ name }) => new URL(name).pathname);

describe('data-autoblock, in the HTML of a page', () => {
  it('runs no declared script before consent, and each once after it', async () => {
    const { ran, accept } = await setup(
      `<script src="${sites.of('counter', 'a.js')}"></script>
       <script type="module" src="${sites.of('counter', 'b.js')}"></script>
       <script defer src="${sites.of('counter', 'c.js')}"></script>`,
    );
    expect(await ran()).toEqual([]);
    await accept();
    await eventually(ran).toEqual(['a.js', 'b.js', 'c.js']);
  });

  it('leaves alone what is undeclared or needs no consent', async () => {
    const { ran } = await setup(
      `<script src="${sites.of('other', 'o.js')}"></script><script src="${sites.of('shop', 's.js')}"></script>
       <img src="${sites.of('other', 'o.gif')}" alt="">`,
    );
    expect(await ran()).toEqual(['o.js', 's.js']);
    await asked('other/o.js', 'shop/s.js', 'other/o.gif');
  });

  it('shows a placeholder for a frame, and the frame after consent', async () => {
    const { page, accept } = await setup(
      `<iframe title="Video" src="${sites.of('player', 'v.html')}"></iframe>`,
    );
    expect(await page.locator('konekto-embed-placeholder').count()).toBe(1);
    expect(await page.locator('iframe').count()).toBe(0);
    await accept();
    await page.frameLocator('iframe').getByText('answer').waitFor();
  });

  it('shows an image only after consent', async () => {
    const { page, accept } = await setup(
      `<img alt="" src="${sites.of('counter', 'a.gif')}" srcset="${sites.of('counter', 'b.gif')} 2x">`,
    );
    const width = () => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(await width()).toBe(0);
    await accept();
    await eventually(width).toBe(1);
  });

  it('runs marked and unmarked scripts of one service in the order of the page', async () => {
    const { ran, accept } = await setup(
      `<script type="text/plain" data-service="counter" src="${sites.of('counter', '1.js')}"></script>
       <script src="${sites.of('counter', '2.js')}"></script>
       <script type="text/plain" data-service="counter">ran.push('3')</script>
       <script src="${sites.of('counter', '4.js')}"></script>${inline('')}`,
    );
    await accept();
    await eventually(ran).toEqual(['1.js', '2.js', '3', '4.js']);
  });
});

describe('data-autoblock, for what scripts make', () => {
  const cases: Record<string, [code: string, ...files: string[]]> = {
    'a script by its property': [
      `const s = document.createElement('script'); s.src = '@counter/a.js'; s.type = 'text/javascript'; document.head.append(s)`,
      'counter/a.js',
    ],
    'a script by its attribute': [
      `const s = document.createElement('script'); s.setAttribute('src', '@counter/a.js'); document.head.append(s)`,
      'counter/a.js',
    ],
    'an image that is never put in the page': [`new Image().src = '@counter/a.gif'`, 'counter/a.gif'],
    'an image in the page': [
      `const i = new Image(); document.body.append(i); i.src = '@counter/a.gif'`,
      'counter/a.gif',
    ],
    'a srcset': [`new Image().srcset = '@counter/a.gif 1x, /own.gif 2x'`, 'counter/a.gif'],
    'a copy of an image': [
      `const i = new Image(); i.src = '@counter/a.gif'; document.body.append(i.cloneNode())`,
      'counter/a.gif',
    ],
    'a frame': [
      `const f = document.createElement('iframe'); f.src = '@player/a.html'; document.body.append(f)`,
      'player/a.html',
    ],
    'a frame in a shadow root': [
      `const d = document.createElement('div'); document.body.append(d);
       d.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="@player/a.html"></iframe>'`,
      'player/a.html',
    ],
    innerHTML: [
      `const d = document.createElement('div'); document.body.append(d);
       d.innerHTML = '<img src="@counter/a.gif"><iframe src="@player/a.html"></iframe>'`,
      'counter/a.gif',
      'player/a.html',
    ],
    insertAdjacentHTML: [
      `document.body.insertAdjacentHTML('beforeend', '<iframe src=@player/a.html></iframe>')`,
      'player/a.html',
    ],
    'document.write': [
      `document.write('<script src="@counter/a.js"></scr' + 'ipt><img src="@counter/a.gif"><iframe src="@player/a.html"></iframe>')`,
      'counter/a.js',
      'counter/a.gif',
      'player/a.html',
    ],
    'a fragment of a range': [
      `document.body.append(document.createRange().createContextualFragment('<script src="@counter/a.js"></scr' + 'ipt>'))`,
      'counter/a.js',
    ],
    fetch: [`fetch('@counter/a').then((a) => a.text()).then((text) => ran.push(text))`, 'counter/a'],
    XMLHttpRequest: [
      `const x = new XMLHttpRequest(); x.open('GET', '@counter/a'); x.onload = () => ran.push(x.status); x.send()`,
      'counter/a',
    ],
    sendBeacon: [`ran.push(navigator.sendBeacon('@counter/a', 'x'))`, 'counter/a'],
  };

  it.each(Object.entries(cases))('holds %s until consent', async (_name, [code, ...files]) => {
    const { accept, complaints } = await setup(inline(code));
    expect(sites.log).toEqual([]);
    await accept();
    await asked(...files);
    expect(complaints).toEqual([]);
  });

  it('holds the copies of a template', async () => {
    const { accept } = await setup(
      `<template><script src="${sites.of('counter', 'a.js')}"></script><img alt="" src="${sites.of('counter', 'a.gif')}"></template>
       ${inline(`document.body.append(document.querySelector('template').content.cloneNode(true))`)}`,
    );
    expect(sites.log).toEqual([]);
    await accept();
    await asked('counter/a.js', 'counter/a.gif');
  });

  it('sends requests in the order in which they were made', async () => {
    const { page, accept } = await setup(
      inline(`
        const ask = (address) => fetch(address).then((answer) => answer.text());
        ask('@counter/1'); const x = new XMLHttpRequest(); x.open('GET', '@counter/2'); x.send(); ask('@counter/3')`),
    );
    await accept();
    await eventually(() => page.evaluate(startedRequests)).toEqual(['/1', '/2', '/3']);
  });

  it('lets a page read back what it set, and hear when its script has loaded', async () => {
    const { ran, accept } = await setup(
      inline(`
        const i = new Image(); i.src = '@counter/a.gif';
        ran.push(i.src === '@counter/a.gif', i.getAttribute('src') === '@counter/a.gif', i instanceof Image);
        i.removeAttribute('src'); ran.push(i.hasAttribute('src'));
        const s = document.createElement('script'); s.src = '@counter/a.js';
        s.onload = () => ran.push('loaded'); document.head.append(s);`),
    );
    expect(await ran()).toEqual([true, true, true, false]);
    await accept();
    await eventually(ran).toEqual([true, true, true, false, 'a.js', 'loaded']);
    expect(sites.log).toEqual(['counter/a.js']);
  });

  it('gives up a request that its page aborts', async () => {
    const { ran, accept } = await setup(
      inline(`
        const stop = new AbortController();
        fetch('@counter/a', { signal: stop.signal }).catch((error) => ran.push(error.name)); stop.abort();
        const x = new XMLHttpRequest(); x.open('GET', '@counter/b'); x.send(); x.abort();
        const y = new XMLHttpRequest(); y.open('GET', '@counter/c', false);
        try { y.send() } catch (error) { ran.push(error.name) }`),
    );
    await accept();
    expect(await ran()).toEqual(['NetworkError', 'AbortError']);
    expect(sites.log).toEqual([]);
  });
});

describe('data-autoblock, as the visitor chooses', () => {
  it('lets go what any service that declares the domain may load', async () => {
    const { ran, accept } = await setup(
      inline(`
        const s = document.createElement('script'); s.src = '@shared/a.js'; document.head.append(s);
        const t = document.createElement('script'); t.src = '@counter/b.js'; document.head.append(t);
        fetch('@shared/c')`),
    );
    await accept('player');
    await asked('shared/a.js', 'shared/c');
    await eventually(ran).toEqual(['a.js']);
  });

  it('loads at once what is allowed already', async () => {
    const { page, accept } = await setup('');
    await accept();
    await page.reload();
    await page.evaluate((address) => void (new Image().src = address), sites.of('counter', 'a.gif'));
    await asked('counter/a.gif');
  });

  it('shows one frame once, and holds it again after a refusal', async () => {
    const { page } = await setup(
      inline(
        `const f = document.createElement('iframe'); f.title = 'Video'; f.src = '@player/v.html'; document.body.append(f)`,
      ),
    );
    await page.getByRole('button', { name: 'Eenmalig tonen' }).click();
    await page.frameLocator('iframe').getByText('answer').waitFor();
    await page.getByRole('button', { name: 'Weigeren' }).click();
    await page.locator('konekto-embed-placeholder').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('holds what comes after a withdrawal', async () => {
    const { page, accept } = await setup(inline(`fetch('@counter/a')`));
    await accept();
    await asked('counter/a');
    await page.evaluate(
      async (address) => {
        const { konekto } = window;
        if (konekto && !Array.isArray(konekto)) await konekto.consent.withdraw();
        new Image().src = address;
        void fetch(address);
      },
      sites.of('counter', 'b.gif'),
    );
    await page.waitForTimeout(300);
    expect(sites.log).toEqual(['counter/a']);
  });
});

describe('data-autoblock, where it is hard or impossible', () => {
  it('works under a strict Content-Security-Policy with Trusted Types', async () => {
    const { ran, accept, complaints } = await setup(
      inline(
        `const page = trustedTypes.createPolicy('page', { createHTML: (x) => x, createScriptURL: (x) => x });
         const s = document.createElement('script'); s.src = page.createScriptURL('@counter/a.js'); document.head.append(s);
         document.write(page.createHTML('<script nonce=n src=@counter/b.js></scr' + 'ipt>'))`,
        'nonce="n"',
      ),
      {
        tag: 'nonce="n" data-autoblock',
        csp: "default-src 'none'; img-src data:; script-src 'nonce-n' 'strict-dynamic'; connect-src 'self' http://api.localhost:*; require-trusted-types-for 'script'; trusted-types konekto lit-html page",
      },
    );
    expect(sites.log).toEqual([]);
    expect(complaints).toEqual([]);
    await accept();
    await eventually(async () => (await ran()).sort()).toEqual(['a.js', 'b.js']);
  });

  it.each(['async', 'defer'])(
    'says that it can not work on an %s tag, and still holds what is marked',
    async (word) => {
      const { ran, complaints } = await setup(
        `<script type="text/plain" data-service="counter" src="${sites.of('counter', 'm.js')}"></script>`,
        { tag: `${word} data-autoblock` },
      );
      await expect
        .poll(() => complaints.join('\n'))
        .toMatch(
          new RegExp(
            `autoblock-late\\s+at .*script.*\\s+expected .*\\s+found +${word}\\s+remedy +Remove ${word}`,
          ),
        );
      expect(await ran()).toEqual([]);
    },
  );

  it('leaves no trace in the page for its scripts to use', async () => {
    const { ran } = await setup(
      inline(
        `ran.push(...[...document.scripts].map((script) => Object.keys(script).join()), typeof window.KONEKTO_SITE)`,
      ),
    );
    expect(new Set(await ran())).toEqual(new Set(['', 'undefined']));
  });
});
