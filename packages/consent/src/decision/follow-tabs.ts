import type { DecisionStore } from './decision-store.js';

/** Keeps all open tabs of a site at the same decision, and mends a page that comes back from the back-forward cache. */
export function followTabs(store: DecisionStore): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.refresh();
  });
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel('konekto');
  let heard = false;
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    heard = true;
    // A browser may tell a tab before it sees the new cookie.
    store.refresh(data);
    heard = false;
  };
  store.subscribe(() => {
    if (!heard) channel.postMessage(store.value);
  });
}
