import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { defaultWords } from '../texts/language.js';

/** Consent is asked for what happens, and for nothing else: specific, GDPR art. 4(11). A purpose without service is never asked for. */
export const purposeWithoutService: Rule = {
  code: 'PURPOSE_WITHOUT_SERVICE',
  level: 'advice',
  title: 'A purpose has no service.',
  basis: gdpr('4(11)'),
  *find(document) {
    const served = new Set(document.services.map(({ purpose }) => purpose));
    for (const [index, { id, title }] of document.purposes.entries()) {
      if (served.has(id)) continue;
      yield {
        at: ['purposes', index],
        why: `No service is declared for “${defaultWords(document, title)}”, so that nobody is asked for it and what is marked with it never runs.`,
        proposal: `Declare a service with purpose: ${id}, or remove the purpose.`,
      };
    }
  },
};
