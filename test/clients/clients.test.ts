import type {} from '@konekto/embed';
import type { SiteFile } from '@konekto/cli';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../.dev/browser.mjs';
import { bannerButton, stored } from '../example-site/visit.js';
import { bundleClient } from './bundle-client.js';
import { buildClientSite, origin, serve } from './client-site.js';

interface Client {
  /** Where its events go. */
  readonly events: string;
  /** What it keeps in the browser once it runs; its service declares all of it. */
  readonly keeps: readonly string[];
  /** Where it still sends to after a withdrawal, until the page is left: no API of the client stops that. */
  readonly sendsOn: readonly string[];
  /** What can't be removed before the page is left, because the client holds it open. */
  readonly holds: readonly string[];
}

const clients: Readonly<Record<string, Client>> = {
  posthog: {
    events: 'https://eu.i.posthog.com/e/',
    keeps: ['__ph_opt_in_out_phc_test', 'ph_phc_test_posthog', 'ph_phc_test_session_registered_properties'],
    sendsOn: [],
    holds: [],
  },
  clarity: {
    events: 'https://k.clarity.ms/collect',
    keeps: ['_clck', '_clsk', '_cltk'],
    sendsOn: ['https://k.clarity.ms/collect'],
    holds: [],
  },
  plausible: {
    events: 'https://plausible.io/api/event',
    keeps: [],
    sendsOn: ['https://plausible.io/api/event'],
    holds: [],
  },
  mixpanel: {
    events: 'https://api-eu.mixpanel.com/track/',
    keeps: ['mixpanelFlagsDb', 'mp_0123456789abcdef_mixpanel', 'mp_tab_id_mixpanel_0123456789abcdef'],
    sendsOn: [],
    holds: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
  },
  segment: {
    events: 'https://api.segment.io/v1/p',
    keeps: ['ajs_anonymous_id', 'ajs_user_id'],
    sendsOn: [],
    holds: [],
  },
};

/** Clients are large, and are given time to do what they should not. */
const patience = 90_000;

let browser: Browser;
let site: readonly SiteFile[];

beforeAll(async () => {
  browser = await chromium.launch(browserLaunchOptions());
  site = await buildClientSite();
});
afterAll(() => browser.close());

describe.each(Object.entries(clients))(
  '%s behind a gate',
  { timeout: patience },
  (name, { events, keeps, sendsOn, holds }) => {
    let script: string;
    let context: BrowserContext;
    let page: Page;
    let foreign: URL[];

    beforeAll(async () => {
      script = await bundleClient(name);
    }, patience);
    beforeEach(async () => {
      context = await browser.newContext();
      foreign = await serve(context, site, name, script);
      page = await context.newPage();
      await page.goto(origin);
      await bannerButton(page, 'Weigeren').waitFor();
    });
    afterEach(() => context.close());

    const sent = () => foreign.map(({ origin, pathname }) => origin + pathname);
    const accept = async () => {
      await bannerButton(page, 'Accepteren').click();
      await expect.poll(sent, { timeout: 15_000 }).toContain(events);
    };

    /** Clicks, and looks at another tab: what clients wait for to send what they have. */
    const usePage = async (milliseconds = 500) => {
      await page.locator('#site-button').click();
      await page.waitForTimeout(milliseconds);
      for (const state of ['hidden', 'visible']) {
        await page.evaluate((value) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value });
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        }, state);
        await page.waitForTimeout(500);
      }
    };

    it('asks for nothing and stores nothing before a choice, nor after a refusal', async () => {
      await usePage();
      expect(sent()).toEqual([]);
      expect(await stored(page)).toEqual([]);
      await bannerButton(page, 'Weigeren').click();
      await usePage();
      await page.reload();
      await usePage();
      expect(sent()).toEqual([]);
      expect(await stored(page)).toEqual(['konekto_consent']);
    });

    it('works once it is agreed to, with no others than its service declares', async () => {
      await accept();
      await usePage();
      const { domains } = declared(name);
      expect(foreign.filter(({ host }) => !domains.includes(host))).toEqual([]);
      await expect.poll(() => stored(page)).toEqual(expect.arrayContaining([...keeps, 'konekto_consent']));
    });

    it('leaves nothing after a withdrawal, and sends no more than is known', async () => {
      await accept();
      // PostHog sends what it has collected every three seconds: what was agreed to is to be on its way.
      await usePage(3500);
      const { remaining } = await withdraw(page);
      expect(remaining.filter((item) => !holds.includes(item))).toEqual([]);
      foreign.length = 0;
      // Plausible tells how long a page was looked at from three seconds on.
      await usePage(3500);
      expect([...new Set(sent())]).toEqual(sendsOn);
      expect((await stored(page)).filter((item) => !holds.includes(item))).toEqual(['konekto_consent']);
      await page.goto(origin);
      foreign.length = 0;
      await usePage();
      expect(sent()).toEqual([]);
      expect(await stored(page)).toEqual(['konekto_consent']);
    });

    const declared = (id: string): { domains: string[] } => {
      const text = site.find((file) => file.name === 'policy.json')?.content.toString('utf8') ?? '{}';
      const { gates } = JSON.parse(text) as { gates: { services: { id: string; domains: string[] }[] } };
      return gates.services.find((service) => service.id === id) ?? { domains: [] };
    };
  },
);

const withdraw = (page: Page) =>
  page.evaluate(() => {
    const { konekto } = window;
    if (!konekto || Array.isArray(konekto)) throw new Error('konekto.js is not there');
    return konekto.consent.withdraw();
  });
