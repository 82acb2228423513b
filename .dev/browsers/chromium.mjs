import { Failure } from '../failure.mjs';
import { canInstall, installPackages, isRoot } from './debian.mjs';
import { chosenOrOnPath, inUsualPlace, onPath } from './find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const applications = {
  mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
  windows: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

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
  const found = chosenOrOnPath('CHROME_PATH', names) ?? inUsualPlace(applications) ?? installed();
  if (found) return found;
  throw new Failure(
    'The tests need a browser and found none. Install Chromium or Google Chrome, or set CHROME_PATH to one.',
  );
}

function installed() {
  if (!canInstall()) return undefined;
  installPackages(['chromium', 'fonts-liberation']);
  return onPath(names);
}
