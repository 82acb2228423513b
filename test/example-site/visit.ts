import type { BrowserContext, Page } from 'playwright';

/** A visit that keeps a log of what the page asked of the network and said in the console. */
export interface Visit {
  readonly page: Page;
  /** Addresses outside the site, in the order in which they were asked for. */
  readonly foreign: string[];
  /** Errors and warnings in the console, failed requests included. */
  readonly complaints: string[];
}

/** Opens a tab that logs. */
export async function visit(context: BrowserContext, site: string): Promise<Visit> {
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== site) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // What was under way when the page was left is no failure.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${String(errorText)}: ${request.url()}`);
  });
  return { page, foreign, complaints };
}

/** Everything that a page has stored in the browser, by name. */
export async function stored(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ]);
  return [...cookies, ...others].sort();
}

/** A button of the banner. */
export const bannerButton = (page: Page, name: string) =>
  page.locator('konekto-consent-banner').getByRole('button', { name, exact: true });
