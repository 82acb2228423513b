/** Finds the Chromium that the tests run in. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure, isScript, runScript } from './failure.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const isRoot = process.getuid?.() === 0;

/** What keeps Chromium from calling home, where it would disturb what a test sees on the network. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The flags for every Chromium that a test starts. Chromium's sandbox does not work for root. */
export const browserFlags = isRoot ? [...quietFlags, '--no-sandbox'] : quietFlags;

/**
 * What to give Playwright's `chromium.launch()`.
 * @returns {{ executablePath: string, args: string[] }}
 * @throws {Failure} when there is no browser
 */
export const browserLaunchOptions = () => ({ executablePath: findBrowser(), args: browserFlags });

/**
 * The path of a Chromium, Chrome or Edge: `CHROME_PATH`, one on the PATH, one in the usual place, or, for root on
 * Debian, the package `chromium`, which is then installed.
 * @returns {string}
 * @throws {Failure} that says what to install
 */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !existsSync(chosen))
    throw new Failure(`CHROME_PATH is "${chosen}", and there is no such file.`);
  const found = chosen || onPath() || usualPlaces().find(existsSync) || installedFromDebian();
  if (found) return found;
  throw new Failure(
    'The tests need a browser and found none. Install Chromium or Google Chrome, or set CHROME_PATH to one.',
  );
}

function onPath() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
  return candidates.find(works);
}

/**
 * Asks for the version on Linux, where a distribution may leave a stub that only says how to get the real one.
 * @param {string} file
 */
function works(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function usualPlaces() {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  const windows = roots.flatMap((folder) =>
    folder
      ? [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((file) => join(folder, file))
      : [],
  );
  if (process.platform === 'darwin') return mac;
  return process.platform === 'win32' ? windows : [];
}

function installedFromDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s package "chromium" …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0)
      throw new Failure(`${stderr.trim()}\n\nThe tests need a browser, and "apt-get ${args[0]}" failed.`);
  }
  return onPath();
}

if (isScript(import.meta)) await runScript(async () => console.log(findBrowser()));
