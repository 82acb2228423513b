import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { unknownContacts } from '../unknown-contacts.js';

/** Whoever processes data must say who they are and how to reach them: GDPR art. 13(1)(a) and 14(1)(a). */
export const contactUnknown: Rule = {
  code: 'CONTACT_UNKNOWN',
  level: 'warning',
  title: 'The organisation can be reached in no way.',
  basis: gdpr('13(1)(a)'),
  *find({ organisation }) {
    if (unknownContacts(organisation).length < 3) return;
    yield {
      at: ['organisation'],
      why: `Address, e-mail address and telephone number of ${organisation.name} are all unknown, so that nobody can reach it.`,
      proposal: 'address: …\nemail: …\nphone: …',
    };
  },
};
