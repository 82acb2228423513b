import { chromeLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { browserFlags } from '../../../.dev/browsers/chromium.mjs';
import { firefoxLaunchOptions } from '../../../.dev/browsers/firefox.mjs';
import { startWebKitDriver, webKitCapabilities } from '../../../.dev/browsers/webkit.mjs';

/**
 * A launcher for each browser that is there. Pages of one browser share cookies and hear each other, so each browser
 * runs one test file at a time.
 * @param {import('../../../.dev/browsers/engines.mjs').Browsers} browsers
 * @returns {Promise<import('@web/test-runner').BrowserLauncher[]>}
 */
export async function launchersFor({ chromium, firefox, webkit }) {
  return [
    ...(chromium ? [chromiumLauncher(chromium)] : []),
    ...(firefox ? [firefoxLauncher(firefox)] : []),
    ...(webkit ? [await webKitLauncher(webkit)] : []),
  ];
}

/**
 * @param {string} executablePath
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
const chromiumLauncher = (executablePath) =>
  playwrightLauncher({
    product: 'chromium',
    concurrency: 1,
    launchOptions: { executablePath, args: browserFlags },
  });

/**
 * The launcher is Chrome's, which starts what Puppeteer can start.
 * @param {string} executablePath
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
const firefoxLauncher = (executablePath) =>
  chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxLaunchOptions(executablePath) });

/**
 * @param {import('../../../.dev/browsers/webkit.mjs').WebKit} webKit
 * @returns {Promise<import('@web/test-runner').BrowserLauncher>}
 */
async function webKitLauncher(webKit) {
  const driver = await startWebKitDriver(webKit);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    capabilities: webKitCapabilities(webKit),
  });
  const stopBrowser = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stopBrowser();
    driver.stop();
  };
  // It says that it drives a browser in the words of an older interface.
  return /** @type {import('@web/test-runner').BrowserLauncher} */ (/** @type {unknown} */ (launcher));
}
