import type { ConsentType } from '@konekto/policy';

/** Whether the visitor agreed to what vendors call by this name. */
export type Granted = (type: ConsentType) => boolean;

/** Tells one vendor of decisions, in the vendor's own way. It sends nothing and stores nothing by itself. */
export interface VendorSignal {
  /** As konekto.js starts, before any gate opens. `granted` is what an earlier visit decided; without it nothing is. */
  start(granted: Granted | undefined): void;
  /** Once for every decision, refusals included, before the gates act on it. */
  update(granted: Granted): void;
}

/** The words that Google and Microsoft share. */
export type Stance = 'granted' | 'denied';

export const stance = (value: boolean): Stance => (value ? 'granted' : 'denied');
