import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from '../failure.mjs';

/** Whether a browser's own sandbox must be left off. */
export const isRoot = process.getuid?.() === 0;

/** Whether a browser that is missing can be installed here: it then must be there. */
export const canInstall = () => isRoot && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian's packages.
 * @param {readonly string[]} packages
 * @throws {Failure} with what apt-get said
 */
export function installPackages(packages) {
  console.log(`Installing Debian’s ${packages.join(', ')} …`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ])
    runAptGet(args);
}

/** @param {readonly string[]} args */
function runAptGet(args) {
  const { status, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0)
    throw new Failure(`${stderr.trim()}\n\nThe tests need a browser, and "apt-get ${args[0]}" failed.`);
}
