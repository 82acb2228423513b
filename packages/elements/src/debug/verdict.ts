import type { GateService } from '@konekto/policy/browser';
import type { Site } from '../site/site.js';

/** What the policy says of something that was found in the browser or on the network. */
export type Verdict = 'undeclared' | 'without consent' | 'allowed' | 'ours';

/** What a developer should look at comes first. */
const order: readonly Verdict[] = ['undeclared', 'without consent', 'allowed', 'ours'];

/** Whether the policy or the visitor does not know of it. */
export const needsAttention = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict === 'undeclared' || verdict === 'without consent';

/** What the policy says of something that belongs to one of these services. */
export function verdictOn({ consent }: Site, services: readonly GateService[]): Verdict {
  if (services.length === 0) return 'undeclared';
  return services.some(({ id }) => consent.allows(id)) ? 'allowed' : 'without consent';
}

/** Sorts by what a developer should look at. */
export const byAttention = <T extends { readonly verdict: Verdict }>(facts: readonly T[]): T[] =>
  facts.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
