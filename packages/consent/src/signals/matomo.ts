import { takeBack } from './take-back.js';
import type { VendorSignal } from './vendor-signal.js';

type Command = readonly [name: string, ...values: unknown[]];

const page = window as Window & { _paq?: { push(command: Command): void } };

const required = ['requireConsent', 'requireCookieConsent'];
const given = ['setConsentGiven', 'setCookieConsentGiven'];
const forgotten = ['forgetConsentGiven', 'forgetCookieConsentGiven'];

let granted = false;

/**
 * Tracking and cookie consent of Matomo, kept by us: Matomo is never asked to remember it in a cookie of its own.
 * Source: https://developer.matomo.org/guides/tracking-consent
 */
export const matomo: VendorSignal = {
  start(decided) {
    granted = false;
    tell(required);
    if (decided) this.update(decided);
  },
  update(decided) {
    const before = granted;
    granted = decided('analytics_storage');
    if (granted) give();
    // What was never given can't be forgotten; Matomo would set a cookie to remember that it was.
    else if (before) tell(forgotten);
  },
};

/** A queue runs `set…` first and `forget…` last, whatever their order: a withdrawal before this grant must go. */
function give(): void {
  if (Array.isArray(page._paq)) takeBack(page._paq as Command[], forgotten);
  tell(given);
}

/** The queue is an array until matomo.js takes its place. */
function tell(names: readonly string[]): void {
  const queue = (page._paq ??= []);
  for (const name of names) queue.push([name]);
}
