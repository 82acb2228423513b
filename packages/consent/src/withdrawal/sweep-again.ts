import type { GateService } from '@konekto/policy';
import { StorageClearedEvent } from '../events/storage-cleared-event.js';
import { clearStorage } from './clear-storage.js';
import type { ConsentInForce } from './consent-in-force.js';

/** Long enough for a tag to finish what it was at, in milliseconds. */
const pause = 2000;

/**
 * Clears once more after two seconds, and whenever the page is hidden or left: a script that ran can't be unrun, and
 * may write again. Tells of it when there was something.
 */
export function sweepAgain(services: readonly GateService[], consent: ConsentInForce): void {
  const sweep = async (): Promise<void> => {
    const report = await clearStorage(services, consent);
    if (report.removed.length > 0) document.dispatchEvent(new StorageClearedEvent(report));
  };
  setTimeout(() => void sweep(), pause);
  addEventListener('pagehide', () => void sweep());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void sweep();
  });
}
