import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** Where data come from that the person did not give: GDPR art. 14(2)(f). */
export const sourceUnknown: Rule = {
  code: 'SOURCE_UNKNOWN',
  level: 'warning',
  title: 'A row of the register does not say where the data come from.',
  basis: gdpr('14(2)(f)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.source !== 'unknown') continue;
      yield {
        at: [...at, 'source'],
        why: `The document does not say where the data of “${people}” come from. If it is not from these people themselves, they must be told.`,
        proposal: proposalFor(document, {
          nl: 'Wij krijgen deze gegevens van …. (Bijvoorbeeld: van uzelf, of van de school.)',
          en: 'We receive these data from …. (For example: from you, or from the school.)',
        }),
      };
    }
  },
};
