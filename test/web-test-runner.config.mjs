import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserLaunchOptions } from '../.dev/browser.mjs';
import { countReporter } from './count-reporter-wtr.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const watch = process.argv.includes('--watch');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['packages/{consent,elements,embed}/src/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['sdk-source', 'browser', 'production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(root, 'tsconfig.base.json') })],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: browserLaunchOptions() })],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000, forbidOnly: !watch } },
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: watch }), countReporter()],
};
