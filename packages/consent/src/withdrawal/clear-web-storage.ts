import type { WithdrawalReport } from './clear-storage.js';
import type { NameFilter } from './names-to-clear.js';

/** Removes items of the storage of this origin, or of this tab, at once. */
export async function clearWebStorage(
  kind: 'localStorage' | 'sessionStorage',
  fits: NameFilter,
): Promise<WithdrawalReport> {
  const storage = globalThis[kind];
  const removed = keysOf(storage).filter(fits);
  for (const key of removed) storage.removeItem(key);
  return { removed, remaining: keysOf(storage).filter(fits) };
}

/** By number: an item named `length` is no property of the storage. */
const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
