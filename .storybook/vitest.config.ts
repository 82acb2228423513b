import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunchOptions } from '../.dev/browser.mjs';
import { CountReporter } from '../test/count-reporter-vitest.js';
import { isWorthReading } from '../test/lit-greeting.mjs';
import { viteOptions } from './vite-options.js';

const configDir = resolve(fileURLToPath(import.meta.url), '..');
const root = resolve(configDir, '..');

export default defineConfig({
  ...viteOptions(),
  root,
  logLevel: 'error', // Storybook asks Vite to prepare React, which only its own pages use
  cacheDir: resolve(root, 'node_modules/.cache/vitest-stories'),
  plugins: [storybookTest({ configDir })],
  test: {
    name: 'stories',
    allowOnly: false,
    onConsoleLog: isWorthReading,
    testTimeout: 30_000,
    reporters: ['default', new CountReporter()],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: browserLaunchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
