import { crossSiteTrackerOf } from '../cross-site-trackers.js';
import { telecommunicatiewet } from '../law/dutch-law.js';
import type { Rule } from '../rule.js';

/** Measurement is exempt only with little or no effect on privacy: Telecommunicatiewet art. 11.7a(3)(b). */
export const measurementNotLowImpact: Rule = {
  code: 'MEASUREMENT_NOT_LOW_IMPACT',
  level: 'warning',
  title: 'A cross-site tracker is declared exempt as low-impact measurement.',
  basis: telecommunicatiewet('11.7a(3)(b)'),
  *find({ services }) {
    for (const [index, service] of services.entries()) {
      const tracker = crossSiteTrackerOf(service);
      if (service.exemption?.ground !== 'low-impact-measurement' || !tracker) continue;
      yield {
        at: ['services', index, 'exemption'],
        why: `${service.name} uses ${tracker.sign} of ${tracker.name}, which can follow visitors over several sites or use the data for itself. That is not measurement with little effect on privacy.`,
        proposal: 'Remove the exemption, so that visitors are asked.',
      };
    }
  },
};
