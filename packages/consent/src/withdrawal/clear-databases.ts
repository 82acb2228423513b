import type { WithdrawalReport } from './clear-storage.js';
import type { NameFilter } from './names-to-clear.js';

/** A database that answers nothing is not waited for longer, in milliseconds. */
const limit = 3000;

/** Deletes databases. One that something still holds open remains until that lets go of it; then the browser deletes it. */
export async function clearDatabases(fits: NameFilter, globs: readonly string[]): Promise<WithdrawalReport> {
  const names = (await databaseNames(globs)).filter(fits);
  const outcomes = await Promise.all(names.map(deleteDatabase));
  const those = (wanted: Outcome): string[] => names.filter((_, index) => outcomes[index] === wanted);
  return { removed: those('removed'), remaining: those('remaining') };
}

/** An engine that can't list its databases may have those that are declared by their exact name. */
async function databaseNames(globs: readonly string[]): Promise<readonly string[]> {
  if (!indexedDB.databases) return globs.filter((glob) => !glob.includes('*'));
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

type Outcome = 'removed' | 'absent' | 'remaining';

const deleteDatabase = (name: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Deleting what isn't there succeeds too, from version 0.
    request.onsuccess = (event) =>
      resolve(event instanceof IDBVersionChangeEvent && event.oldVersion > 0 ? 'removed' : 'absent');
    request.onerror = request.onblocked = () => resolve('remaining');
    setTimeout(() => resolve('remaining'), limit);
  });
