import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultServerConditions, build } from 'vite';
import { onTestFinished } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));

const conditions = ['sdk-source', ...defaultServerConditions];

/** What is loaded from node_modules; the workspace's own packages go into the script. */
function dependencies(): string[] {
  const manifest = readFileSync(join(here, '../../package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  return Object.keys(dependencies).filter((name) => !name.startsWith('@konekto/'));
}

/** Builds child-server.ts beside the dependencies that it needs; returns the script and a way to remove it. */
export async function buildChildServer(): Promise<{ script: string; remove: () => void }> {
  const outDir = mkdtempSync(join(here, '../../node_modules/.child-server-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    ssr: { external: dependencies(), noExternal: true, resolve: { conditions } },
    build: {
      ssr: join(here, 'child-server.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return {
    script: join(outDir, 'child.mjs'),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

/** A server process: where it answers, or why it does not; its output so far; its end. */
export interface SpawnedServer {
  readonly child: ChildProcess;
  readonly url: string | undefined;
  readonly failure: string | undefined;
  readonly output: () => string;
  /** Resolves to its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts a server process and waits until it answers or gives up. It is killed when the test ends. */
export async function spawnServer(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<SpawnedServer> {
  const child = fork(script, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | string);
  const [told] = (await Promise.race([once(child, 'message'), ended.then(() => [{ failure: output }])])) as [
    { url?: string; failure?: string },
  ];
  return { child, url: told.url, failure: told.failure, output: () => output, ended };
}
