import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';

/** Who receives data about a visit: GDPR art. 13(1)(e). Consent is informed only when people know who asks: recital 42. */
export const providerUnknown: Rule = {
  code: 'PROVIDER_UNKNOWN',
  level: 'warning',
  title: 'A service does not say who provides it.',
  basis: gdpr('13(1)(e)'),
  *find({ services }) {
    for (const [index, { name, provider }] of services.entries()) {
      if (provider !== 'unknown') continue;
      yield {
        at: ['services', index, 'provider'],
        why: `Visitors cannot see who provides ${name}, and so who receives data about their visit.`,
        proposal: 'provider: { name: …, country: …, privacyUrl: https://… }',
      };
    }
  },
};
