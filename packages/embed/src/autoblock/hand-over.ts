import type { PageObserver } from '@konekto/consent';
import type { Site } from '@konekto/elements/site';

/** What konekto.js gives to the chunk of autoblock: once, to that script alone. */
export interface HandOver {
  readonly site: Pick<Site, 'gates' | 'consent'>;
  readonly page: PageObserver;
  /** Addresses of ours that are never held, whatever a policy declares: konekto.js and the backend. */
  readonly own: readonly (string | undefined)[];
  /** Text that a page with Trusted Types lets a script write. */
  markup(text: string): string;
}

/** A script with the hand-over on it. */
type Receiver = HTMLScriptElement & { konekto?: HandOver };

/** Leaves the hand-over on the script that is to take it. */
export const giveTo = (script: Receiver, handOver: HandOver): void => void (script.konekto = handOver);

/** Takes the hand-over off the running script, so that the page never sees it; undefined when there is none. */
export function takeHandOver(): HandOver | undefined {
  const script = document.currentScript as Receiver | null;
  const handOver = script?.konekto;
  delete script?.konekto;
  return handOver;
}
