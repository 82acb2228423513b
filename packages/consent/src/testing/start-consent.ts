import { Consent, type ConsentOptions } from '../consent.js';
import { PageObserver } from '../page/page-observer.js';
import { deliverRecords } from '../records/deliver-records.js';
import { clearStorage } from '../withdrawal/clear-storage.js';
import { gateTable } from './gate-table.js';
import { ending } from './one-test.js';

const { requestIdleCallback } = window;

// What a page puts off is over with its test.
window.requestIdleCallback = (callback) => {
  const id = requestIdleCallback(callback);
  ending(() => cancelIdleCallback(id));
  return id;
};

/** Starts the gates of the page for the length of one test. */
export function startConsent(options: Partial<ConsentOptions> = {}): Consent {
  const consent = new Consent({
    table: gateTable,
    nonce: undefined,
    endpoint: undefined,
    clearStorage,
    deliverRecords,
    shown: { language: 'nl', words: { title: 'Cookies?' } },
    placeholder: ({ once }) => {
      const button = document.createElement('button');
      button.addEventListener('click', once);
      return button;
    },
    onProblem: () => undefined,
    ...options,
  });
  watchForOneTest(() => consent.start(new PageObserver()));
  return consent;
}

/** Consent lives as long as its page and has no end; what it holds on to is caught here, and let go after the test. */
export function watchForOneTest(start: () => void): void {
  const { MutationObserver, BroadcastChannel, addEventListener } = window;
  window.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback);
      ending(() => this.disconnect());
    }
  };
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      ending(() => this.close());
    }
  };
  const listen = (type: string, listener: EventListener): void => {
    addEventListener(type, listener);
    ending(() => removeEventListener(type, listener));
  };
  Object.assign(window, { addEventListener: listen });
  start();
  Object.assign(window, { MutationObserver, BroadcastChannel, addEventListener });
}
