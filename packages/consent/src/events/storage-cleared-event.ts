import type { WithdrawalReport } from '../withdrawal/clear-storage.js';

/** What services without consent kept in this browser was removed: after a withdrawal, or where it was found later. */
export class StorageClearedEvent extends Event {
  constructor(readonly report: WithdrawalReport) {
    super('konekto-storage-cleared', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-storage-cleared': StorageClearedEvent;
  }
}
