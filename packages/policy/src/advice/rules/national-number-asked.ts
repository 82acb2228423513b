import { asksFor } from '../personal-fields.js';
import { uavg } from '../law/dutch-law.js';
import type { Rule } from '../rule.js';
import { defaultWords } from '../texts/language.js';

/** The citizen service number (BSN) may be used only for what a law prescribes: UAVG art. 46(1), GDPR art. 87. */
export const nationalNumberAsked: Rule = {
  code: 'NATIONAL_NUMBER_ASKED',
  level: 'warning',
  title: 'A form asks for the citizen service number.',
  basis: uavg('46(1)'),
  *find(document) {
    for (const [id, form] of Object.entries(document.forms)) {
      for (const [index, field] of form.fields.entries()) {
        if (!asksFor('nationalNumber', field)) continue;
        yield {
          at: ['forms', id, 'fields', index],
          why: `“${defaultWords(document, form.title)}” asks for the citizen service number (${field.name}). That is allowed only where a law prescribes it.`,
          proposal:
            'Remove the field. If a law prescribes it, name that law in the purpose of the form and keep the field.',
        };
      }
    }
  },
};
