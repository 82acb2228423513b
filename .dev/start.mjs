/** Installs, builds and starts the example site with its server. `PORT` chooses the port. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Failure, runScript } from './failure.mjs';
import { install } from './install.mjs';
import { root } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { runInFront } from './run-in-front.mjs';

const site = join(root, 'examples', 'konekto-site', 'start.mjs');

await runScript(async () => {
  if (!existsSync(site)) throw new Failure(`${site} is missing.`);
  await showProgress([
    ['Installing', install],
    ['Building', build],
  ]);
  runInFront(site, process.argv.slice(2));
});
