import { StorageClearedEvent } from '../events/storage-cleared-event.js';
import { clearCookiesElsewhere, cookiesToTryElsewhere } from './clear-cookies.js';
import { clearStorage, type ClearStorage } from './clear-storage.js';
import { declared, namesToClear } from './names-to-clear.js';
import { sweepAgain } from './sweep-again.js';

/**
 * Removes what services without consent keep in this browser, here and on the paths that this page knows of; tells of
 * it by event; and removes it again when a script that still runs writes it again (CB-13).
 */
export const cleanUp: ClearStorage = async (services, consent) => {
  sweepAgain(services, consent);
  const fits = namesToClear('cookie', services, consent);
  // Before they are gone: what shows here may also stand elsewhere.
  const names = cookiesToTryElsewhere(fits, declared('cookie', services));
  const report = await clearStorage(services, consent);
  await clearCookiesElsewhere(names);
  document.dispatchEvent(new StorageClearedEvent(report));
  return report;
};
