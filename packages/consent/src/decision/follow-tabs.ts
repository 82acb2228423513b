import type { DecisionStore } from './decision-store.js';

/** Keeps all open tabs of a site at the same decision, and mends a page that comes back from the back-forward cache. */
export function followTabs(store: DecisionStore): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.refresh();
  });
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel('konekto');
  let heard = false;
  channel.onmessage = () => {
    heard = true;
    store.refresh();
    heard = false;
  };
  store.subscribe(() => {
    if (!heard) channel.postMessage('decided');
  });
}
