import type { DomainRules } from './domain-rules.js';
import { patchMethod } from './patch.js';
import type { Waiting } from './waiting.js';

/** Lets the requests that scripts make wait for their address: none fails, each is late. */
export function patchRequests(rules: DomainRules, waiting: Waiting): void {
  patchFetch(rules, waiting);
  patchBeacon(rules, waiting);
}

function patchFetch(rules: DomainRules, waiting: Waiting): void {
  patchMethod(window as Pick<Window, 'fetch'>, 'fetch', (_window, args, fetch) => {
    const [input, init] = args;
    const request = input instanceof Request ? input : undefined;
    const isHeld = (): boolean => rules.holderOf(request?.url ?? String(input)) !== undefined;
    if (!isHeld()) return fetch(...args);
    const signal = init?.signal ?? request?.signal;
    return new Promise((resolve, reject) => {
      const cancel = waiting.add({ isHeld, go: () => resolve(fetch(...args)) });
      const abort = (): void => {
        cancel();
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
    });
  });
}

/** True says that the browser will send it; here it will, once it may. */
function patchBeacon(rules: DomainRules, waiting: Waiting): void {
  patchMethod(Navigator.prototype, 'sendBeacon', (_navigator, args, sendBeacon) => {
    const isHeld = (): boolean => rules.holderOf(String(args[0])) !== undefined;
    if (!isHeld()) return sendBeacon(...args);
    waiting.add({ isHeld, go: () => void sendBeacon(...args) });
    return true;
  });
}
