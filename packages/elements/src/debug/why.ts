import type { Condition } from '@konekto/consent';
import type { Site } from '../site/site.js';

/** Why a condition is not met, in words. */
export function whyHeld(condition: Condition, site: Site): string {
  const reasons = [
    ...condition.granted.filter((id) => !site.consent.allows(id)).map((id) => whyNotGranted(id, site)),
    ...condition.refused.flatMap((id) => whyNotRefused(id, site) ?? []),
  ];
  return reasons.length > 0 ? reasons.join('; ') : 'its turn comes when the page before it has been read';
}

/** Why a condition is met, or why the element shows all the same. */
export function whyOpen({ granted, refused }: Condition, { consent, gates }: Site): string {
  if (!granted.every((id) => consent.allows(id))) return 'shown once, or it ran before consent was withdrawn';
  const needless = (id: string): boolean =>
    id === 'necessary' || gates.services.some((service) => service.id === id && service.exempt);
  return [
    ...granted.map((id) => (needless(id) ? `${id} needs no consent` : `${id} is granted`)),
    ...refused.map((id) => `${id} is refused`),
  ].join('; ');
}

function whyNotGranted(id: string, { consent, gates }: Site): string {
  const service = gates.services.find((one) => one.id === id);
  const purpose = service?.purpose ?? id;
  if (!gates.purposes.some((one) => one.id === purpose))
    return `nobody is asked for ${purpose} in this policy`;
  if (consent.undecided.includes(purpose)) return `waits for consent to ${purpose}`;
  if (service && consent.allows(purpose)) return `service ${id} is refused, though ${purpose} is granted`;
  return service ? `service ${id} is refused, with ${purpose}` : `${id} is refused`;
}

function whyNotRefused(id: string, { consent }: Site): string | undefined {
  if (consent.allows(id)) return `runs only without ${id}, which is granted`;
  return consent.state.status === 'undecided' ? `waits until ${id} is refused` : undefined;
}
