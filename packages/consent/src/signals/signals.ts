import type { GateSignals, Signal } from '@konekto/policy';
import type { ConsentState } from '../decision/state.js';
import type { reportError } from '../events/report-error.js';
import { googleConsentMode } from './google-consent-mode.js';
import { matomo } from './matomo.js';
import { metaPixel } from './meta-pixel.js';
import { microsoftClarity } from './microsoft-clarity.js';
import { microsoftUet } from './microsoft-uet.js';
import type { Granted, VendorSignal } from './vendor-signal.js';

/** Tells the vendors that a policy names of the visitor's decisions. */
export interface Signals {
  /** Before any gate opens: what holds by default, and what an earlier visit decided. */
  start(state: ConsentState): void;
  /** Once for each decision, before the gates act on it. */
  update(state: ConsentState): void;
}

/** Makes the signals of a policy. What reports is handed over, so that this can be loaded with nothing else. */
export type MakeSignals = (signals: GateSignals, report: typeof reportError) => Signals;

const vendorSignals: Readonly<Record<Signal, VendorSignal>> = {
  'google-consent-mode': googleConsentMode,
  'microsoft-uet': microsoftUet,
  'microsoft-clarity': microsoftClarity,
  'meta-pixel': metaPixel,
  matomo,
};

/** Never throws: a vendor that fails is told by event, and the others still hear. */
export const makeSignals: MakeSignals = ({ vendors, types }, report) => {
  const tell = (use: (signal: VendorSignal) => void): void => {
    for (const vendor of vendors) {
      try {
        use(vendorSignals[vendor]);
      } catch (error) {
        report('listener-failed', `${vendor} could not be told of the decision: ${String(error)}`);
      }
    }
  };
  const granting = (state: ConsentState): Granted => {
    return (type) => state.purposes[types[type] ?? ''] === true;
  };
  return {
    start: (state) => tell((signal) => signal.start(state.decidedAt ? granting(state) : undefined)),
    update: (state) => tell((signal) => signal.update(granting(state))),
  };
};
