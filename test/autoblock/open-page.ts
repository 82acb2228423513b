import type { Browser, Page } from 'playwright';
import type { PageOptions, TwoSites } from './two-sites.js';

/** A page that a visitor has opened for the first time. */
export interface OpenPage {
  readonly page: Page;
  /** Warnings and errors in the console, violations of the Content-Security-Policy included. */
  readonly complaints: string[];
  /** The scripts of others that ran, and what the page noted itself. */
  ran(): Promise<string[]>;
  accept(...ids: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page, and waits as long as what should not happen would need. */
export async function openPage(browser: Browser, sites: TwoSites, options: PageOptions): Promise<OpenPage> {
  sites.log.length = 0;
  sites.serve(options);
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(sites.site, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  return {
    page,
    complaints,
    ran: () => page.evaluate(() => window.ran ?? []),
    accept: (...ids) => page.evaluate(save, ids),
    close: () => context.close(),
  };
}

async function save(ids: string[]): Promise<void> {
  const { konekto } = window;
  if (!konekto || Array.isArray(konekto)) throw new Error('konekto.js has not started');
  if (ids.length === 0) return konekto.consent.acceptAll();
  await konekto.consent.save(Object.fromEntries(ids.map((id) => [id, true])));
}
