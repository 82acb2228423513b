import type { GateService, StorageKind } from '@konekto/policy';
import { clearCookies } from './clear-cookies.js';
import { clearDatabases } from './clear-databases.js';
import { clearWebStorage } from './clear-web-storage.js';
import type { ConsentInForce } from './consent-in-force.js';
import { declared, namesToClear } from './names-to-clear.js';

/** What a clean-up could and could not remove, by name. What a script can't see is in neither. */
export interface WithdrawalReport {
  readonly removed: readonly string[];
  readonly remaining: readonly string[];
}

/** Removes what services keep in this browser, and reports. */
export type ClearStorage = (
  services: readonly GateService[],
  consent: ConsentInForce,
) => Promise<WithdrawalReport>;

/**
 * Removes what the given services declare that they keep in this browser, where this page can see it (CB-13). What a
 * service that may run declares too stays. Cookies and items go before it returns: a page that is being left is given
 * no more time. Never throws: storage that the browser denies holds nothing of ours.
 */
export const clearStorage: ClearStorage = async (services, consent) => {
  const fits = (kind: StorageKind) => namesToClear(kind, services, consent);
  const attempts = await Promise.allSettled([
    clearCookies(fits('cookie')),
    clearWebStorage('localStorage', fits('localStorage')),
    clearWebStorage('sessionStorage', fits('sessionStorage')),
    clearDatabases(fits('indexedDB'), declared('indexedDB', services)),
  ]);
  return combine(attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? attempt.value : [])));
};

function combine(reports: readonly WithdrawalReport[]): WithdrawalReport {
  const remaining = new Set(reports.flatMap((report) => report.remaining));
  const removed = new Set(reports.flatMap((report) => report.removed));
  return { removed: [...removed].filter((name) => !remaining.has(name)), remaining: [...remaining] };
}
