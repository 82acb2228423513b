import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** Whether data go to a country outside the European Economic Area, and under which safeguards: GDPR art. 13(1)(f), 14(1)(f), 30(1)(e) and 44. */
export const transfersUnknown: Rule = {
  code: 'TRANSFERS_UNKNOWN',
  level: 'warning',
  title: 'A row of the register does not say whether data leave the European Economic Area.',
  basis: gdpr('13(1)(f)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.transfers !== 'unknown') continue;
      yield {
        at: [...at, 'transfers'],
        why: `The document does not say whether the data of “${people}” go to countries outside the European Economic Area.`,
        proposal: proposalFor(document, {
          nl: 'Deze gegevens blijven binnen de Europese Economische Ruimte. (Of: Deze gegevens gaan naar …. Zij zijn daar beschermd door ….)',
          en: 'These data stay within the European Economic Area. (Or: These data go to …. They are protected there by ….)',
        }),
      };
    }
  },
};
