import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { CountReporter } from './count-reporter-vitest.js';
import { isWorthReading } from './lit-greeting.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');

export default defineConfig({
  root,
  cacheDir: resolve(root, 'node_modules/.cache/vitest'),
  resolve: { conditions: ['sdk-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['sdk-source', ...defaultServerConditions] } },
  test: {
    name: 'node',
    include: ['packages/{policy,server,cli}/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/{browser,gates}/**', '**/node_modules/**', '**/dist/**'],
    globalSetup: 'test/example-site/global-setup.ts',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    allowOnly: false,
    onConsoleLog: isWorthReading,
    reporters: ['default', new CountReporter()],
  },
});
