/**
 * Stands for the services of others: a measuring script, a pixel and a video player, on an origin of their own.
 * It remembers what reached it, so that anybody can see that nothing does before a choice.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

// An address and not a name: 127.0.0.1 is another origin than the site's localhost in every browser, and needs no
// resolving; `third-party.localhost` is resolved by Chromium and Firefox alone.
const host = '127.0.0.1';

const files = {
  '/page-analytics.js': 'text/javascript; charset=utf-8',
  '/video.html': 'text/html; charset=utf-8',
};
// One transparent pixel, 43 bytes.
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const kept = 200;
const maxBeaconBytes = 4_096;

/**
 * Starts the third party.
 * @param {{ port: number }} options 0 takes any free port
 * @returns {Promise<{ url: string, received: readonly string[], close: () => void }>}
 * @throws the error of `listen`: `EADDRINUSE` when the port is taken
 */
export async function startThirdParty({ port }) {
  /** @type {string[]} */
  const received = [];
  const server = createServer((request, response) => {
    answer(request, response, received).catch(() => response.destroy());
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, done);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${server.address().port}`, received, close };
}

async function answer(request, response, received) {
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (pathname === '/') return send(response, 'text/html; charset=utf-8', overview(received));
  const beacon = request.method === 'POST' ? await readBody(request) : '';
  if (isKnown(pathname)) remember(received, [request.method, pathname, beacon].join(' ').trim());
  if (pathname === '/pixel.gif') return send(response, 'image/gif', pixel);
  if (pathname === '/collect') return response.writeHead(204).end();
  const type = files[pathname];
  if (!type) return response.writeHead(404).end();
  return send(response, type, await readFile(new URL(`.${pathname}`, import.meta.url)));
}

const isKnown = (pathname) => pathname in files || ['/pixel.gif', '/collect'].includes(pathname);

function send(response, type, content) {
  response.writeHead(200, { 'content-type': type }).end(content);
}

async function readBody(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > maxBeaconBytes) break;
  }
  return text.slice(0, maxBeaconBytes);
}

function remember(received, line) {
  received.push(`${new Date().toISOString().slice(11, 19)}  ${line}`);
  if (received.length > kept) received.shift();
}

const overview = (received) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>What this third party has received</title>
  <style>
    :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    li { overflow-wrap: anywhere; font-family: monospace; white-space: pre-wrap; }
  </style>
  <h1>What this third party has received</h1>
  ${received.length === 0 ? '<p>Nothing.</p>' : `<ol>${received.map((line) => `<li>${escape(line)}</li>`).join('')}</ol>`}
</html>
`;

const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
