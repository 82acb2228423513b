import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The example site as it runs for the tests, started as `npm start` starts it. */
export interface RunningExample {
  readonly site: string;
  readonly thirdParty: string;
  readonly outbox: string;
  readonly adminToken: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    example: RunningExample;
  }
}

/** Starts the built example site on free ports with a data folder of its own, and stops it after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'konekto-example-'));
  const server = spawn(process.execPath, [resolve('examples/konekto-site/start.mjs')], {
    env: { ...process.env, PORT: '0', DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await untilStarted(server);
  project.provide('example', {
    site: addressIn(printed, /^ *Open +(\S+)/m),
    thirdParty: addressIn(printed, /^ *Third party +(\S+)/m),
    outbox: join(data, 'outbox'),
    adminToken: (await readFile(join(data, 'admin-token'), 'utf8')).trim(),
  });
  return async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(data, { recursive: true, force: true });
  };
}

async function untilStarted(server: ChildProcess): Promise<string> {
  let printed = '';
  for await (const text of server.stdout ?? []) {
    printed += String(text);
    if (/^ *Stop /m.test(printed)) return printed;
  }
  throw new Error(`The example site did not start. It printed:\n${printed}`);
}

function addressIn(printed: string, pattern: RegExp): string {
  const [, address] = pattern.exec(printed) ?? [];
  if (!address) throw new Error(`No address that fits ${String(pattern)} in:\n${printed}`);
  return address;
}
