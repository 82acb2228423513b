import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** That people can complain to a supervisory authority, in the Netherlands the Autoriteit Persoonsgegevens: GDPR art. 13(2)(d), 14(2)(e) and 77. */
export const complaintUnknown: Rule = {
  code: 'COMPLAINT_UNKNOWN',
  level: 'warning',
  title: 'People are not told that they can complain to the authority.',
  basis: gdpr('13(2)(d)'),
  *find(document) {
    if (document.rights.complaint !== 'unknown') return;
    yield {
      at: ['rights', 'complaint'],
      why: 'The rights that the document tells do not include a complaint to the Autoriteit Persoonsgegevens, or the authority of another country.',
      proposal: proposalFor(document, {
        nl: 'Hebt u een klacht over hoe wij met uw gegevens omgaan? U kunt die indienen bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).',
        en: 'Do you have a complaint about how we handle your data? You can lodge it with the [Dutch Data Protection Authority](https://www.autoriteitpersoonsgegevens.nl/en).',
      }),
    };
  },
};
