import type { Choices, ConsentState, DecisionListener, WithdrawalReport } from '@konekto/consent';
import { reportError } from '@konekto/consent';
import type { Site } from '@konekto/elements/site';
import type { ConsentReceipt } from '@konekto/policy';

/** What `window.konekto.consent` can do; it decides in the name of the page (`source: 'api'`). */
export interface ConsentApi {
  readonly state: ConsentState;
  allows(purposeOrService: string): boolean;
  acceptAll(): Promise<void>;
  rejectAll(): Promise<void>;
  save(choices: Choices): Promise<void>;
  withdraw(): Promise<WithdrawalReport>;
  subscribe(listener: DecisionListener): () => void;
  /** The record of the decision (ISO/IEC TS 27560:2023); `null` while undecided. */
  receipt(): Promise<ConsentReceipt | null>;
}

/** `window.konekto`: usable before the script has loaded as a queue of functions. */
export interface KonektoApi {
  readonly ready: Promise<KonektoApi>;
  readonly consent: ConsentApi;
  openPreferences(): Promise<void>;
  /** Listens to a `konekto-…` event. @returns a function that ends it */
  on<E extends keyof GlobalEventHandlersEventMap>(
    event: E,
    listener: (event: GlobalEventHandlersEventMap[E]) => void,
  ): () => void;
  /** Runs a function with the API, as the queue does before the script has loaded. */
  push(...calls: ((api: KonektoApi) => void)[]): void;
}

declare global {
  interface Window {
    konekto?: KonektoApi | ((api: KonektoApi) => void)[];
  }
}

/** Puts the API in the place of the queue and runs what waits in it. */
export function exposeApi(site: Site): void {
  const waiting = Array.isArray(window.konekto) ? window.konekto : [];
  const api = makeApi(site);
  window.konekto = api;
  api.push(...waiting);
}

function makeApi(site: Site): KonektoApi {
  const api: KonektoApi = {
    get ready() {
      return Promise.resolve(api);
    },
    consent: consentApi(site),
    openPreferences: site.openPreferences,
    on(event, listener) {
      document.addEventListener(event, listener);
      return () => document.removeEventListener(event, listener);
    },
    push(...calls) {
      for (const call of calls) attempt(() => call(api));
    },
  };
  return api;
}

const consentApi = ({ consent, receipt }: Site): ConsentApi => ({
  get state() {
    return consent.state;
  },
  allows: (id) => consent.allows(id),
  acceptAll: () => consent.acceptAll(),
  rejectAll: () => consent.rejectAll(),
  save: async (choices) => void (await consent.save(choices)),
  withdraw: () => consent.withdraw(),
  subscribe: (listener) => consent.subscribe(listener),
  receipt,
});

/** A host's function that throws must not stop the others. */
function attempt(call: () => void): void {
  try {
    call();
  } catch (error) {
    reportError('listener-failed', error);
  }
}
