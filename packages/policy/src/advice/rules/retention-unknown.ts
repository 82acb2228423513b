import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';

/** How long data are kept, or how that is decided: GDPR art. 13(2)(a), 14(2)(a) and 30(1)(f). */
export const retentionUnknown: Rule = {
  code: 'RETENTION_UNKNOWN',
  level: 'warning',
  title: 'A row of the register does not say how long the data are kept.',
  basis: gdpr('13(2)(a)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.retention !== 'unknown') continue;
      yield {
        at: [...at, 'retention'],
        why: `The document does not say how long the data of “${people}” are kept.`,
        proposal: 'retention: P…Y',
      };
    }
  },
};
