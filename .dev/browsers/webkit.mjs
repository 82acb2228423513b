import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { canInstall, installPackages } from './debian.mjs';
import { executableOnPath } from './find-program.mjs';

/** The programs that WebKitGTK is tested with. @typedef {{ driver: string, browser: string, display: string }} WebKit */

/**
 * WebKitGTK's driver and browser, and a display to draw on: those of the system, or, for root on Debian, the packages
 * `webkit2gtk-driver` and `xvfb`, which are then installed.
 * @returns {WebKit | undefined}
 * @throws {Failure} when the packages can't be installed
 */
export function findWebKit() {
  const found = onThisSystem();
  if (found || !canInstall()) return found;
  installPackages(['webkit2gtk-driver', 'xvfb']);
  return onThisSystem();
}

function onThisSystem() {
  if (process.platform !== 'linux') return undefined;
  const driver = executableOnPath('WebKitWebDriver');
  const browser = miniBrowsers().find(existsSync);
  const display = executableOnPath('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** Where distributions put the browser that comes with the driver. */
function miniBrowsers() {
  const folders = ['/usr/lib', '/usr/libexec', ...foldersIn('/usr/lib')];
  return folders.flatMap((folder) =>
    foldersIn(folder)
      .filter((path) => /webkit2?gtk/.test(path))
      .map((path) => join(path, 'MiniBrowser')),
  );
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

/**
 * Starts a display and a driver, on a number and a port that are free. They end when `stop` is called, and in any case
 * when this process does.
 * @param {WebKit} webKit
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver({ driver, display }) {
  const screen = startUntilExit(display, [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1280x960x24',
    '-nolisten',
    'tcp',
  ]);
  try {
    const port = await freePort();
    const webDriver = startUntilExit(driver, ['--host=127.0.0.1', `--port=${port}`], {
      DISPLAY: `:${await displayNumber(screen.child)}`,
      // Its sandbox does not work for root, nor in a container. A page of the tests is one that we wrote.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    });
    await untilItAnswers(`http://127.0.0.1:${port}/status`);
    return { port, stop: () => [webDriver, screen].forEach(({ stop }) => stop()) };
  } catch (error) {
    screen.stop();
    throw error;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function startUntilExit(program, args, env = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  return { child, stop };
}

/**
 * Xvfb takes the first free display and writes its number.
 * @param {import('node:child_process').ChildProcess} xvfb
 * @returns {Promise<string>}
 */
async function displayNumber(xvfb) {
  const written = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
  const failed = once(xvfb, 'exit').then(() => undefined);
  const [number] = (await Promise.race([once(written, 'data'), failed])) ?? [];
  if (number === undefined) throw new Failure('Xvfb did not start, so WebKitGTK has nothing to draw on.');
  return String(number).trim();
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {string} address */
async function untilItAnswers(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Failure(`WebKitWebDriver does not answer at ${address}.`);
}

/**
 * The capabilities for a session with WebKitGTK's MiniBrowser.
 * @param {WebKit} webKit
 */
export const webKitCapabilities = ({ browser }) => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});
