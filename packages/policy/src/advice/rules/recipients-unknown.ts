import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';

/** Who receives the data, by name or by kind: GDPR art. 13(1)(e), 14(1)(e) and 30(1)(d). */
export const recipientsUnknown: Rule = {
  code: 'RECIPIENTS_UNKNOWN',
  level: 'warning',
  title: 'A row of the register does not say who receives the data.',
  basis: gdpr('13(1)(e)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.recipients !== 'unknown') continue;
      yield {
        at: [...at, 'recipients'],
        why: `The document does not say with whom the data of “${people}” are shared. An empty list says: with nobody.`,
        proposal: 'recipients: [ … ]',
      };
    }
  },
};
