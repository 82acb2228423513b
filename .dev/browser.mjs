/** Prints where the Chromium is that the tests run in. */
import { findBrowser } from './browsers/chromium.mjs';
import { isScript, runScript } from './failure.mjs';

export { browserFlags, browserLaunchOptions, findBrowser } from './browsers/chromium.mjs';

if (isScript(import.meta)) await runScript(async () => console.log(findBrowser()));
