import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite, readPolicy, type SiteFile } from '@konekto/cli';
import type { BrowserContext, Route } from 'playwright';

/** Where the site stands; no such host exists, and no request leaves the machine. */
export const origin = 'https://school.example';

/** The files that `konekto build` makes of the policy in this folder. */
export async function buildClientSite(): Promise<readonly SiteFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'konekto-clients-'));
  const policy = await readPolicy(fileURLToPath(new URL('policy.yaml', import.meta.url)));
  const files = await buildSite(policy, join(folder, 'site'));
  await rm(folder, { recursive: true });
  return files;
}

/** Serves a page that holds one client, and logs what is asked of others. */
export const serve = (
  context: BrowserContext,
  site: readonly SiteFile[],
  client: string,
  script: string,
): Promise<URL[]> => serveFiles(context, site, { '/': page(client), '/client.js': script });

/** Serves a site with these pages, answers for the vendors, and logs what is asked of them. */
export async function serveFiles(
  context: BrowserContext,
  site: readonly SiteFile[],
  pages: Readonly<Record<string, string>>,
): Promise<URL[]> {
  const foreign: URL[] = [];
  const own = new Map(Object.entries(pages));
  for (const { name, content } of site) own.set(`/konekto/${name}`, content.toString('utf8'));
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    if (address.origin !== origin) {
      foreign.push(address);
      return answer(route, address);
    }
    const body = own.get(address.pathname);
    return route.fulfill(body === undefined ? { status: 404 } : { body, contentType: typeOf(address) });
  });
  return foreign;
}

const typeOf = ({ pathname }: URL): string =>
  pathname.endsWith('.js')
    ? 'text/javascript'
    : pathname.endsWith('.json')
      ? 'application/json'
      : 'text/html';

const page = (client: string): string => `<!doctype html>
<html lang="nl">
  <title>School</title>
  <script src="/konekto/konekto.js" async></script>
  <h1>School</h1>
  <button id="site-button">Knop</button>
  <script type="text/plain" data-service="${client}" src="/client.js"></script>
</html>`;

/** Answers as the vendor would: with its own script, its settings, or a word of thanks. */
async function answer(route: Route, { host, pathname }: URL): Promise<void> {
  const headers = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
  const send = (body: string, contentType: string): Promise<void> =>
    route.fulfill({ body, contentType, headers: { ...headers, 'access-control-allow-headers': '*' } });
  if (host === 'www.clarity.ms') return send(await clarityTag(), 'text/javascript');
  if (host === 'cdn.segment.com') return send(JSON.stringify(segmentSettings), 'application/json');
  return pathname.endsWith('.js') ? send('', 'text/javascript') : send('{}', 'application/json');
}

/** What Clarity's own server sends for a project whose cookies wait for consent: its settings, and its script. */
async function clarityTag(): Promise<string> {
  const script = createRequire(import.meta.url).resolve('clarity-js/build/clarity.min.js');
  const settings = {
    projectId: 'abcdef1234',
    upload: 'https://k.clarity.ms/collect',
    track: false,
    delay: 100,
  };
  const start = `clarity('start', ${JSON.stringify(settings)}); clarity.q.unshift(clarity.q.pop());`;
  return start + (await readFile(script, 'utf8'));
}

const segmentSettings = {
  integrations: { 'Segment.io': { apiKey: 'write-key', apiHost: 'api.segment.io/v1' } },
  plan: { track: {}, identify: {} },
};
