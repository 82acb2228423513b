import { canInstall, installPackages } from './debian.mjs';
import { chosenOrOnPath, inUsualPlace, onPath } from './find-program.mjs';

const names = ['firefox', 'firefox-esr'];

const applications = {
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};

/** What keeps Firefox from calling home, where it would disturb what a test sees on the network. */
const quietPreferences = {
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
};

/**
 * The path of a Firefox: `FIREFOX_PATH`, one on the PATH, one in the usual place, or, for root on Debian, the package
 * `firefox-esr`, which is then installed.
 * @returns {string | undefined}
 * @throws {import('../failure.mjs').Failure} when the package can't be installed
 */
export function findFirefox() {
  const found = chosenOrOnPath('FIREFOX_PATH', names) ?? inUsualPlace(applications);
  if (found || !canInstall()) return found;
  installPackages(['firefox-esr']);
  return onPath(names);
}

/**
 * What to give Puppeteer's `launch()`; it drives Firefox over WebDriver BiDi.
 * @param {string} executablePath
 */
export const firefoxLaunchOptions = (executablePath) => ({
  browser: /** @type {const} */ ('firefox'),
  executablePath,
  extraPrefsFirefox: quietPreferences,
});
