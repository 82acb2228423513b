import { takeBack } from './take-back.js';
import { stance, type Granted, type VendorSignal } from './vendor-signal.js';

type Command = ArrayLike<unknown>;
type Clarity = ((...command: unknown[]) => void) & { q?: Command[] };

const page = window as Window & { clarity?: Clarity };

/**
 * Consent API v2 of Microsoft Clarity. It knows no default: each call says what holds from then on.
 * Source: https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const microsoftClarity: VendorSignal = {
  start(granted = () => false) {
    tell(granted);
  },
  update: tell,
};

function tell(granted: Granted): void {
  const clarity = (page.clarity ??= queueing());
  // A queued denial would empty Clarity's cookies and make it start again, deaf to the grant right after it.
  if (clarity.q) takeBack(clarity.q, ['consentv2']);
  clarity('consentv2', {
    ad_Storage: stance(granted('ad_storage')),
    analytics_Storage: stance(granted('analytics_storage')),
  });
}

/** Holds commands until Clarity is there, as its own snippet does; that keeps one that it finds. */
function queueing(): Clarity {
  const clarity: Clarity = (...command) => {
    (clarity.q ??= []).push(command);
  };
  return clarity;
}
