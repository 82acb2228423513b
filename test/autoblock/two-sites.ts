import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '@konekto/cli';
import { compilePolicy, loadPolicy, type CompiledPolicy } from '@konekto/policy';
import { declaring } from './declaring.js';

/** What a test wants its page to be. */
export interface PageOptions {
  readonly body: string;
  /** Attributes of the tag of konekto.js. */
  readonly tag?: string;
  readonly csp?: string;
}

/** A site with konekto.js, and third parties that log what they are asked. */
export interface TwoSites {
  readonly policy: CompiledPolicy;
  readonly site: string;
  /** Names of host and file, such as `counter/a.js`, in the order in which they were asked for. */
  readonly log: string[];
  /** The address of a file of a third party. */
  of(host: string, file: string): string;
  /** Sets the page that the site serves. */
  serve(page: PageOptions): void;
  stop(): Promise<void>;
}

/** Starts both on free ports. Every name under `localhost` is this machine, so that each third party has one. */
export async function startTwoSites(): Promise<TwoSites> {
  const log: string[] = [];
  const third = await listen(
    createServer((request, response) => {
      const file = (request.url ?? '/').slice(1);
      const host = request.headers.host?.split('.')[0] ?? '';
      if (host !== 'api') log.push(`${host}/${file}`);
      answer(file, response);
    }),
  );
  const port = portOf(third);
  const policy = compilePolicy(loadPolicy(declaring(port), 'test.yaml'));
  const folder = await mkdtemp(join(tmpdir(), 'konekto-autoblock-'));
  await buildSite(policy, join(folder, 'konekto'));
  let page: PageOptions = { body: '' };
  const own = await listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (path === '/') sendPage(page, response);
      else void sendFile(join(folder, path), response);
    }),
  );
  return {
    policy,
    log,
    site: `http://localhost:${portOf(own)}`,
    of: (host, file) => `http://${host}.localhost:${port}/${file}`,
    serve: (next) => void (page = next),
    stop: async () => {
      for (const server of [third, own]) server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<Server> {
  server.listen(0);
  await once(server, 'listening');
  return server;
}

const image = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

function answer(file: string, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*');
  response.setHeader('cache-control', 'no-store');
  if (file.endsWith('.js')) send(response, 'text/javascript', `(window.ran ??= []).push('${file}')`);
  else if (file.endsWith('.gif')) send(response, 'image/gif', image);
  else send(response, 'text/html', '<p>answer</p>');
}

function sendPage({ body, tag = 'data-autoblock', csp }: PageOptions, response: ServerResponse): void {
  if (csp) response.setHeader('content-security-policy', csp);
  send(
    response,
    'text/html',
    `<!doctype html><html lang="nl"><head><title>Pagina</title><link rel="icon" href="data:,">
<script src="/konekto/konekto.js" ${tag}></script></head><body>${body}</body></html>`,
  );
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
  const content = await readFile(path).catch(() => undefined);
  if (content) return send(response, type, content);
  response.statusCode = 404;
  response.end();
}

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.setHeader('content-type', type);
  response.end(content);
}
