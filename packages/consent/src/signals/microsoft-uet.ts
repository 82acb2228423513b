import { stance, type VendorSignal } from './vendor-signal.js';

const page = window as Window & { uetq?: { push(...items: unknown[]): void } };

/**
 * Consent mode of Microsoft Advertising: denied before the tag, then an `update` for each decision.
 * Source: https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export const microsoftUet: VendorSignal = {
  start(granted) {
    tell('default', false);
    if (granted) this.update(granted);
  },
  update(granted) {
    tell('update', granted('ad_storage'));
  },
};

/** The queue is an array until the tag takes its place. */
function tell(moment: 'default' | 'update', value: boolean): void {
  page.uetq ??= [];
  page.uetq.push('consent', moment, { ad_storage: stance(value) });
}
