import type { GateService, GateStorage } from '@konekto/policy';
import { clearCookies, visibleCookies } from './clear-cookies.js';
import { matchesGlob } from './glob.js';

/** What a withdrawal could and could not remove, by name. */
export interface WithdrawalReport {
  readonly removed: readonly string[];
  readonly remaining: readonly string[];
}

/** Removes what services keep in this browser, and reports. */
export type ClearStorage = (services: readonly GateService[]) => Promise<WithdrawalReport>;

/** Removes what the given services declare that they keep in this browser (CB-13). Never throws: what is denied remains. */
export const clearStorage: ClearStorage = async (services) => {
  const declared = services.flatMap(({ storage }) => storage);
  const found = new Set<string>();
  for (const item of declared) for (const name of await attempt(() => clear(item))) found.add(name);
  const left = new Set<string>();
  for (const item of declared) for (const name of await attempt(() => namesIn(item))) left.add(name);
  return { removed: [...found].filter((name) => !left.has(name)), remaining: [...left] };
};

/** Storage that the browser denies holds nothing of ours. */
async function attempt(look: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return await look();
  } catch {
    return [];
  }
}

async function clear(item: GateStorage): Promise<string[]> {
  if (item.kind === 'cookie') return clearCookies(item.name);
  const names = await namesIn(item);
  for (const name of names) {
    if (item.kind === 'indexedDB') await deleteDatabase(name);
    else globalThis[item.kind].removeItem(name);
  }
  return names;
}

async function namesIn({ kind, name: glob }: GateStorage): Promise<string[]> {
  return (await allNames(kind)).filter((name) => matchesGlob(glob, name));
}

async function allNames(kind: GateStorage['kind']): Promise<string[]> {
  if (kind === 'cookie') return visibleCookies();
  if (kind === 'indexedDB') return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return Object.keys(globalThis[kind]);
}

/** A database that another tab still has open is deleted when that tab closes it: not waited for. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
