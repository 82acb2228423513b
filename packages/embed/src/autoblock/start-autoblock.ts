import { DomainRules } from './domain-rules.js';
import type { HandOver } from './hand-over.js';
import { patchElements } from './patch-elements.js';
import { patchMarkup } from './patch-markup.js';
import { patchRequests } from './patch-requests.js';
import { patchXhr } from './patch-xhr.js';
import { reassign } from './reassign.js';
import { Screen } from './screen.js';
import { Waiting } from './waiting.js';

/**
 * Holds scripts, frames, images and requests that nobody marked, to the domains that the policy declares, and lets them go
 * through the gates of their service. What the page does before this, and what is not declared, is left alone.
 */
export function startAutoblock({ site, page, own, markup }: HandOver): void {
  const { gates, consent } = site;
  const rules = new DomainRules(gates, own, (service) => consent.allows(service));
  const waiting = new Waiting();
  const screen = new Screen(rules, consent, waiting);
  page.screen((added) => screen.tree(added));
  patchElements(screen);
  patchMarkup(screen, rules, markup);
  patchRequests(rules, waiting);
  patchXhr(rules, waiting);
  consent.subscribe(() => {
    reassign(rules, consent);
    waiting.release();
  });
}
