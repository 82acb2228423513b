import { audienceMeasurement } from '../law/guidance.js';
import type { Rule } from '../rule.js';
import { monthsIn } from '../term-length.js';

const most = 13;

/** A measurement without consent keeps what it stores for 13 months at most: the conditions of the CNIL. */
export const measurementTermLong: Rule = {
  code: 'MEASUREMENT_TERM_LONG',
  level: 'advice',
  title: 'A measurement without consent stays in the browser for more than 13 months.',
  basis: audienceMeasurement,
  *find({ services }) {
    for (const [index, { name, exemption, storage }] of services.entries()) {
      if (exemption?.ground !== 'low-impact-measurement') continue;
      for (const [position, item] of storage.entries()) {
        if (monthsIn(item.retention) <= most) continue;
        yield {
          at: ['services', index, 'storage', position, 'retention'],
          why: `${item.name} of ${name} stays for ${item.retention}. What measures without consent should not stay longer than 13 months.`,
          proposal: 'retention: P13M',
        };
      }
    }
  },
};
