import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 when the command could not be started or a signal ended it
 * @property {string} output what it printed, when it ran quietly
 */

/**
 * Runs a command, in the repository's root unless told otherwise, and waits for it. Never rejects: a command that can't be started is an
 * outcome with code 1 and the reason as its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, shell?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] `quiet` keeps the output instead of showing it
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { quiet = false, shell = false, env = {}, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    shell,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript tool of node_modules with this Node.
 * @param {string} file
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);
