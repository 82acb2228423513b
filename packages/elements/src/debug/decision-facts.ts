import type { ConsentState } from '@konekto/consent';
import type { Site } from '../site/site.js';

const cookieName = 'konekto_consent';

/** The decision as this page knows it. */
export interface DecisionFacts extends ConsentState {
  /** Ids of the purposes that are still to be asked. */
  readonly undecided: readonly string[];
  /** As the browser sends it with every request; `null` while there is none, or cookies are denied. */
  readonly cookie: { readonly value: string; readonly bytes: number } | null;
  /** Whether the browser asks not to sell or share (https://w3c.github.io/gpc/). */
  readonly globalPrivacyControl: boolean;
}

/** https://w3c.github.io/gpc/ */
type BrowserWithPrivacyControl = Navigator & { readonly globalPrivacyControl?: boolean };

/** Reads the decision, the cookie and what the browser asks for its visitor. */
export const decisionFacts = ({ consent }: Site): DecisionFacts => ({
  ...consent.state,
  undecided: consent.undecided,
  cookie: readCookie(),
  globalPrivacyControl: (navigator as BrowserWithPrivacyControl).globalPrivacyControl === true,
});

function readCookie(): DecisionFacts['cookie'] {
  const pair = document.cookie.split('; ').find((one) => one.startsWith(`${cookieName}=`));
  return pair
    ? { value: pair.slice(cookieName.length + 1), bytes: new TextEncoder().encode(pair).length }
    : null;
}
