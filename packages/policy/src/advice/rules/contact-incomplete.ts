import { transparencyGuidelines } from '../law/guidance.js';
import type { Rule } from '../rule.js';
import { unknownContacts } from '../unknown-contacts.js';

const names = { address: 'postal address', email: 'e-mail address', phone: 'telephone number' } as const;

/** Several ways to reach an organisation are better than one: WP260 rev.01, annex, on GDPR art. 13(1)(a). */
export const contactIncomplete: Rule = {
  code: 'CONTACT_INCOMPLETE',
  level: 'advice',
  title: 'A way to reach the organisation is unknown.',
  basis: transparencyGuidelines,
  *find({ organisation }) {
    const unknown = unknownContacts(organisation);
    if (unknown.length === 3) return;
    for (const contact of unknown) {
      yield {
        at: ['organisation', contact],
        why: `The ${names[contact]} of ${organisation.name} is unknown. People should be able to choose how they get in touch.`,
        proposal: `${contact}: …`,
      };
    }
  },
};
