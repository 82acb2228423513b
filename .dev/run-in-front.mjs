import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Gives the terminal to a long-running node script, passes signals on to it and, when it ends, ends this process with
 * its exit code.
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 */
export function runInFront(file, args, env = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child too, and a second one would cut its shutdown short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => {
    // 128 + the signal's number is what a shell reports; Ctrl-C is the way to stop these, so it counts as success.
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
    for (const name of signals) process.removeAllListeners(name);
  });
}
