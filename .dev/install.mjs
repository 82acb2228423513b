/** Installs the workspace's dependencies with the pnpm that made the lockfile, when they changed since the last time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, isScript, runScript } from './failure.mjs';
import { existing, workspaceFolders } from './files.mjs';
import { doAndStamp, fingerprint, isStamped } from './fingerprint.mjs';
import { root } from './paths.mjs';
import { showProgress } from './progress.mjs';
import { run } from './run.mjs';

const pnpm = 'pnpm@12.21.0';
const stamp = join(root, 'node_modules', '.dev-installed');
const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL/;

function manifests() {
  const members = [...workspaceFolders('packages'), ...workspaceFolders('examples')];
  return [
    ...existing(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']),
    ...members.map((folder) => join(folder, 'package.json')),
  ];
}

/** @param {string} output */
function explain(output) {
  if (offline.test(output))
    return 'The npm registry cannot be reached: connect to the internet and try again.';
  if (output.includes('OUTDATED_LOCKFILE'))
    return `pnpm-lock.yaml does not fit the package.json files: run "npx ${pnpm} install" and commit the lockfile.`;
  return 'The dependencies could not be installed.';
}

async function runPnpm() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Failure(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  const { code, output } = await run('npx', ['-y', pnpm, 'install', '--frozen-lockfile'], {
    quiet: true,
    shell: process.platform === 'win32',
    env: { CI: 'true' }, // without it pnpm asks before it replaces node_modules, and nobody is there to answer
  });
  if (code !== 0) throw new Failure(`${output.trim()}\n\n${explain(output)}`);
}

/**
 * Guarantees that node_modules fits the lockfile.
 * @returns {Promise<string>} a note on what was done
 * @throws {Failure} with pnpm's output and what to do about it
 */
export async function install() {
  const current = fingerprint(manifests());
  const present = existsSync(join(root, 'node_modules', '.modules.yaml'));
  if (present && isStamped(stamp, current)) return 'nothing to do';
  await doAndStamp(stamp, current, runPnpm);
  return 'done';
}

if (isScript(import.meta)) await runScript(() => showProgress([['Installing', install]]));
