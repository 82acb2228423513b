import { planet49 } from '../law/guidance.js';
import type { Rule } from '../rule.js';

/** Visitors are told how long cookies work and whether others can read them: CJEU C-673/17, on directive 2002/58/EC art. 5(3). */
export const serviceWithoutTraces: Rule = {
  code: 'SERVICE_WITHOUT_TRACES',
  level: 'advice',
  title: 'A service declares neither domains nor storage.',
  basis: planet49,
  *find({ services }) {
    for (const [index, { name, domains, storage }] of services.entries()) {
      if (domains.length > 0 || storage.length > 0) continue;
      yield {
        at: ['services', index],
        why: `${name} declares neither domains nor storage: the cookie list shows nothing for it, and nothing of it is held or cleaned up.`,
        proposal: 'domains: [ … ]\nstorage: [{ kind: cookie, name: …, retention: P…, description: … }]',
      };
    }
  },
};
