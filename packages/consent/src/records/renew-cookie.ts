import type { DecisionStore } from '../decision/decision-store.js';

/**
 * Lets the backend set the cookie that holds the decision: Safari keeps one that a script has set for seven days only.
 * Only a backend on the page's own origin can. A later decision, also of another tab, ends a request that is under way,
 * so that an answer never brings an older decision back. Silent when it fails: the script's own cookie stands.
 */
export async function renewCookie(
  endpoint: string,
  store: Pick<DecisionStore, 'value' | 'subscribe'>,
): Promise<void> {
  if (new URL(endpoint).origin !== location.origin) return;
  const overtaken = new AbortController();
  const leave = store.subscribe(() => overtaken.abort());
  try {
    await fetch(new URL('v1/cookie', endpoint), {
      method: 'POST',
      keepalive: true,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value: store.value }),
      signal: overtaken.signal,
    });
  } catch {
    return;
  } finally {
    leave();
  }
}
