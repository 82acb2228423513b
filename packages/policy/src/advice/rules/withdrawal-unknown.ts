import { restsOnConsent } from '../asks-consent.js';
import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** That consent can be withdrawn at any time: GDPR art. 13(2)(c), 14(2)(d) and 7(3). */
export const withdrawalUnknown: Rule = {
  code: 'WITHDRAWAL_UNKNOWN',
  level: 'warning',
  title: 'People are asked for consent and not told how to withdraw it.',
  basis: gdpr('13(2)(c)'),
  *find(document) {
    if (document.rights.withdrawal !== 'unknown' || !restsOnConsent(document)) return;
    yield {
      at: ['rights', 'withdrawal'],
      why: 'The document asks people for consent, and the rights that it tells do not include how to withdraw it.',
      proposal: proposalFor(document, {
        nl: 'U mag uw toestemming altijd intrekken. Voor cookies doet u dat met de knop Cookie-instellingen. Voor een formulier: ….',
        en: 'You may withdraw your consent at any time. For cookies, use the button Cookie settings. For a form: ….',
      }),
    };
  },
};
