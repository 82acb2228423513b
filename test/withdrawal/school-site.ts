import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { buildSite } from '@konekto/cli';
import { compilePolicy, loadPolicy } from '@konekto/policy';

const policy = `version: '1'
languages: [nl]
organisation: { name: School, address: unknown, email: unknown, phone: unknown, dataProtectionOfficer: unknown }
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - { id: analytics, title: Statistieken, description: Wij tellen bezoeken. }
  - { id: marketing, title: Reclame, description: Wij maken reclame. }
services:
  - id: counter
    name: Teller
    purpose: analytics
    provider: { name: Teller BV, country: NL }
    storage:
      - { kind: cookie, name: "_st_*", retention: P13M, description: Telt. }
      - { kind: cookie, name: _st, retention: P13M, description: Telt. }
      - { kind: cookie, name: "__*-st", retention: P13M, description: Telt. }
      - { kind: cookie, name: shared, retention: P13M, description: Telt. }
      - { kind: localStorage, name: "st.*", retention: P13M, description: Telt. }
      - { kind: indexedDB, name: st-db, retention: P13M, description: Telt. }
  - id: pixel
    name: Pixel
    purpose: marketing
    provider: { name: Pixel BV, country: NL }
    storage:
      - { kind: cookie, name: shared, retention: P13M, description: Kiest reclame. }
forms: {}
rights: { channels: [email] }
statement:
  - { id: intro, heading: Wie wij zijn, body: Wij zijn een school. }
`;

const page = (script: string): string => `<!doctype html><html lang="nl"><title>School</title>
<script src="/konekto/konekto.js" ${script} async></script>
<h1>School</h1>
<a href="/leerlingen/stage/aanbod">Stages</a>
<button type="button" data-konekto="withdraw">Toestemming intrekken</button>
<form><label>Naam <input name="name"></label></form>
<script type="text/plain" data-service="counter">window.counted = true;</script>`;

/** A running site of a school, on a host with a parent domain. */
export interface SchoolSite {
  /** `http://www.school.localhost:…`: any `.localhost` name leads here and counts as secure. */
  readonly address: string;
  /** The cookies that the next answer sets, as a server writes them. */
  readonly cookies: string[];
  close(): Promise<void>;
}

/** Serves every path as a page; with `?reload` its script tag asks for a reload after a withdrawal. */
export async function startSchoolSite(): Promise<SchoolSite> {
  const folder = await mkdtemp(join(tmpdir(), 'konekto-school-'));
  await buildSite(compilePolicy(loadPolicy(policy, 'school.policy.yaml')), join(folder, 'konekto'));
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/konekto/')) {
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
      readFile(join(folder, normalize(pathname))).then(
        (content) => response.setHeader('content-type', type).end(content),
        () => response.writeHead(404).end(),
      );
      return;
    }
    response.setHeader('set-cookie', cookies.splice(0)).setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(searchParams.has('reload') ? 'data-reload-on-withdraw' : ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://www.school.localhost:${(server.address() as AddressInfo).port}`,
    cookies,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
