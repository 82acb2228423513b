import { needsConsent } from '../asks-consent.js';
import { uavg } from '../law/dutch-law.js';
import type { Rule } from '../rule.js';

/** Under 16 only a parent can consent: UAVG art. 5(1), GDPR art. 8. A site for pupils therefore asks nothing. */
export const pupilsNeverAsked: Rule = {
  code: 'PUPILS_NEVER_ASKED',
  level: 'advice',
  title: 'A service needs consent in a policy for pupils, who are never asked.',
  basis: uavg('5(1)'),
  *find({ audience, services }) {
    if (audience !== 'pupils') return;
    for (const [index, service] of services.entries()) {
      if (!needsConsent(service)) continue;
      yield {
        at: ['services', index, 'purpose'],
        why: `${service.name} needs consent, and pupils are not asked for it: it never runs.`,
        proposal: 'Remove the service, or serve pupils from a page without it.',
      };
    }
  },
};
