import { on } from 'node:events';
import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CommandError } from '../command-error.js';

/** An editor may write a file in pieces, or put another one in its place; it is done when nothing came for so many ms. */
const settling = 100;

/**
 * Yields at once, and then each time that a file has changed, until the signal is aborted. What happens while the last
 * change is dealt with is not lost. The folder is watched: a file that takes the place of this one is a change too.
 * @throws CommandError when the system can't watch the folder
 */
export async function* changesOf(file: string, signal: AbortSignal): AsyncGenerator<void> {
  const watcher = watchFolder(dirname(resolve(file)), signal);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('change', (_event, name: string | null) => {
    // Some systems don't tell the name.
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => watcher.emit('settled'), settling);
  });
  const changes = on(watcher, 'settled', { close: ['close'] });
  try {
    yield;
    for await (const _change of changes) yield;
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
}

function watchFolder(folder: string, signal: AbortSignal): FSWatcher {
  try {
    return watch(folder, { signal });
  } catch (error) {
    throw new CommandError(
      `${folder} can't be watched: ${(error as Error).message}.`,
      'Check that the folder is there, or build without --watch.',
    );
  }
}
