/** Builds every package with rollup, when a source changed since the last build. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, isScript, runScript } from './failure.mjs';
import { existing, filesUnder, workspaceFolders } from './files.mjs';
import { doAndStamp, fingerprint, isStamped } from './fingerprint.mjs';
import { install } from './install.mjs';
import { cacheFolder, toolPath } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { runNode } from './run.mjs';

const stamp = join(cacheFolder, 'built');
const configuration = ['rollup.config.mjs', 'tsconfig.base.json', 'tsconfig.rollup.json', 'pnpm-lock.yaml'];
const notBuilt = /\.test\.ts$|[\\/]testing[\\/]|\.md$/;

function sources() {
  const files = workspaceFolders('packages').flatMap(filesUnder);
  return [...existing(configuration), ...files.filter((file) => !notBuilt.test(file))];
}

/** @param {string} folder a package's; its `dist` may hold nothing but the types that tsc writes there */
function isBuilt(folder) {
  const dist = join(folder, 'dist');
  return existsSync(dist) && readdirSync(dist).some((name) => name.endsWith('.js'));
}

async function runRollup() {
  const { code, output } = await runNode(toolPath('rollup'), ['--config', 'rollup.config.mjs'], {
    quiet: true,
  });
  if (code !== 0) throw new Failure(`${output.trim()}\n\nThe packages could not be built.`);
}

/**
 * Guarantees that each package's `dist` was made from its sources as they are now. Needs an install.
 * @returns {Promise<string>} a note on what was done
 * @throws {Failure} with rollup's output
 */
export async function build() {
  const current = fingerprint(sources());
  if (isStamped(stamp, current) && workspaceFolders('packages').every(isBuilt)) return 'nothing to do';
  await doAndStamp(stamp, current, runRollup);
  return 'done';
}

if (isScript(import.meta))
  await runScript(() =>
    showProgress([
      ['Installing', install],
      ['Building', build],
    ]),
  );
