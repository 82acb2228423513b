import type { ConsentType } from '@konekto/policy';
import { stance, type Granted, type Stance, type VendorSignal } from './vendor-signal.js';

type Gtag = (...command: unknown[]) => void;

const page = window as Window & { gtag?: Gtag; dataLayer?: unknown[] };

const types = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
] as const satisfies ConsentType[];

/**
 * Google Consent Mode v2, basic: everything is denied before any tag, then exactly one `update` for each decision.
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode: VendorSignal = {
  start(granted) {
    const denied = stances(() => false);
    tell('consent', 'default', { ...denied, security_storage: 'granted', wait_for_update: 500 });
    if (granted) this.update(granted);
  },
  update(granted) {
    tell('consent', 'update', stances(granted));
  },
};

const stances = (granted: Granted): Record<string, Stance> =>
  Object.fromEntries(types.map((type) => [type, stance(granted(type))]));

/** A page's own `gtag` may write to a data layer of another name. */
const tell: Gtag = (...command) => (page.gtag ?? pushArguments)(...command);

/** As Google's own `gtag` does: an array on the data layer is no command. */
function pushArguments(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params -- only an arguments object is read as a command
  (page.dataLayer ??= []).push(arguments);
}
