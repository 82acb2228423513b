import type { Consent } from '@konekto/consent';
import type { DomainRules } from './domain-rules.js';
import { mark } from './mark.js';
import { native } from './native.js';

/**
 * Lets what stands under a service that is refused load in the name of another that declares its domain and is allowed.
 * A gate knows one service, so a copy of the element goes through a gate of its own.
 */
export function reassign(rules: DomainRules, consent: Consent): void {
  for (const { element, anchor } of [...consent.gates.held]) {
    const service = native.has(element, mark) && rules.allowerOf(addressOf(element));
    if (!service || consent.allows(native.get(element, 'data-service') ?? '')) continue;
    const copy = element.cloneNode(true) as HTMLElement;
    native.set(copy, 'data-service', service);
    anchor.replaceWith(copy);
  }
}

const addressOf = (element: Element): string =>
  native.get(element, 'src') ?? native.get(element, 'data-src') ?? '';
