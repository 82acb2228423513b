import { once } from 'node:events';
import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CommandError } from '../command-error.js';

/** An editor may write a file in pieces, or remove it and put another in its place, all within this time in ms. */
const settling = 100;

/**
 * Calls a function at once, and again each time that a file has changed, one call after the other. The folder is watched,
 * so that a file which takes the place of this one counts too. Resolves once the signal is aborted and the last call is over.
 * @throws CommandError when the system can't watch the folder; whatever a call throws
 */
export async function watchFile(
  file: string,
  changed: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const watcher = watchFolder(dirname(resolve(file)), signal);
  const stopped = once(watcher, 'close');
  let calls = Promise.resolve();
  const call = (): void => {
    calls = calls.then(changed);
    calls.catch((error: Error) => watcher.emit('error', error));
  };
  let timer: NodeJS.Timeout | undefined;
  watcher.on('change', (_event, name) => {
    // Some systems don't tell the name.
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(call, settling);
  });
  call();
  try {
    await stopped;
  } finally {
    watcher.close();
    clearTimeout(timer);
  }
  await calls;
}

function watchFolder(folder: string, signal: AbortSignal): FSWatcher {
  try {
    return watch(folder, { signal });
  } catch (error) {
    throw new CommandError(
      `${folder} can't be watched: ${(error as Error).message}.`,
      'Build without --watch, or raise the limit of the system on watched files.',
    );
  }
}
