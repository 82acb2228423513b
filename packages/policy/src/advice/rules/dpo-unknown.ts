import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** The contact details of the data protection officer, where there is one: GDPR art. 13(1)(b), 14(1)(b) and 37. */
export const dpoUnknown: Rule = {
  code: 'DPO_UNKNOWN',
  level: 'warning',
  title: 'Nothing says whether there is a data protection officer.',
  basis: gdpr('13(1)(b)'),
  *find(document) {
    if (document.organisation.dataProtectionOfficer !== 'unknown') return;
    yield {
      at: ['organisation', 'dataProtectionOfficer'],
      why: `The document does not say whether ${document.organisation.name} has a data protection officer, nor how to reach this person.`,
      proposal: proposalFor(document, {
        nl: 'Onze functionaris gegevensbescherming bereikt u via …. (Of: Wij hebben geen functionaris gegevensbescherming.)',
        en: 'You can reach our data protection officer at …. (Or: We have no data protection officer.)',
      }),
    };
  },
};
