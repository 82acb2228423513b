import type { GateTable } from '@konekto/policy';
import type { Choices } from './state.js';

declare global {
  interface Navigator {
    /** https://w3c.github.io/gpc/ */
    readonly globalPrivacyControl?: boolean;
  }
}

/** Whether the browser asks, in its visitor's name, that data are not sold or shared. */
export const asksForPrivacy = (): boolean => navigator.globalPrivacyControl === true;

/**
 * What Global Privacy Control refuses: advertising that the visitor has not decided on; a choice made on this site wins
 * (CB-20). Undefined when there is nothing to refuse.
 */
export function refusalByBrowser({ purposes }: GateTable, undecided: readonly string[]): Choices | undefined {
  const asked = purposes.filter(({ id, advertising }) => advertising && undecided.includes(id));
  return asked.length > 0 && asksForPrivacy()
    ? Object.fromEntries(asked.map(({ id }) => [id, false]))
    : undefined;
}
