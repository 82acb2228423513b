import { Failure } from '../failure.mjs';
import { findBrowser } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

/** The environment variable that chooses engines: `KONEKTO_ENGINES=firefox,webkit`. */
export const enginesVariable = 'KONEKTO_ENGINES';

/** Per engine: how it is found, and what to install where it isn't. Chromium's finder says so itself. */
const engines = {
  chromium: { find: findBrowser, install: 'Chromium' },
  firefox: { find: findFirefox, install: 'Firefox, or set FIREFOX_PATH' },
  webkit: { find: findWebKit, install: 'webkit2gtk-driver and xvfb (Linux only)' },
};

/**
 * The browsers that are there, by engine; those that were left out are undefined.
 * @typedef {{ chromium?: string, firefox?: string, webkit?: import('./webkit.mjs').WebKit }} Browsers
 * @typedef {keyof typeof engines} Engine
 */

/**
 * Finds the browser of every engine that was asked for, by default of all three. Where nobody asked, Firefox and
 * WebKitGTK may be missing: one line then names them. Root on Debian gets them installed.
 * @returns {Browsers}
 * @throws {Failure} that says what to install
 */
export function findBrowsers() {
  const chosen = chosenEngines();
  /** @type {Browsers} */
  const found = Object.fromEntries((chosen ?? everyEngine).map((engine) => [engine, engines[engine].find()]));
  const missing = (chosen ?? everyEngine).filter((engine) => !found[engine]);
  const advice = missing.map((engine) => `${engine} (install ${engines[engine].install})`).join(', ');
  if (missing.length > 0 && chosen)
    throw new Failure(`${enginesVariable} asks for a browser that is not here: ${advice}.`);
  if (missing.length > 0) console.warn(`Not tested, for want of a browser: ${advice}.`);
  return found;
}

const everyEngine = /** @type {Engine[]} */ (Object.keys(engines));

/** @returns {Engine[] | undefined} */
function chosenEngines() {
  const names = (process.env[enginesVariable] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !Object.hasOwn(engines, name));
  if (unknown.length > 0)
    throw new Failure(
      `${enginesVariable} knows no "${unknown.join('", "')}": choose from ${everyEngine.join(', ')}.`,
    );
  return names.length > 0 ? everyEngine.filter((engine) => names.includes(engine)) : undefined;
}
