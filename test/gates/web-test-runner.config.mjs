import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { findBrowsers } from '../../.dev/browsers/engines.mjs';
import { countReporter } from '../count-reporter-wtr.mjs';
import { startGateServer } from './server/gate-server.mjs';
import { launchersFor } from './server/launchers.mjs';
import { buildTestSite } from './server/test-site.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const watch = process.argv.includes('--watch');

/** The same pages in every run, unless somebody asks for others. */
const seed = Number(process.env['KONEKTO_GATES_SEED'] ?? 20261123);

const browsers = findBrowsers();
const site = await buildTestSite();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/gates/**/*.test.ts'],
  nodeResolve: { exportConditions: ['sdk-source', 'browser', 'production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(root, 'tsconfig.base.json') })],
  middleware: [await startGateServer(site, { seed })],
  browsers: await launchersFor(browsers),
  // One after another in each browser, and in a window of its own in WebKitGTK.
  concurrency: 1,
  concurrentBrowsers: 2,
  testFramework: { config: { timeout: 15_000, forbidOnly: !watch } },
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: watch }), countReporter()],
};
