import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';

/** The register of GDPR art. 30(1). The article does not ask for applications by name; without them its rows cannot be checked. */
export const applicationsUnknown: Rule = {
  code: 'APPLICATIONS_UNKNOWN',
  level: 'advice',
  title: 'A row of the register does not say in which applications the data are processed.',
  basis: gdpr('30(1)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.applications !== 'unknown') continue;
      yield {
        at: [...at, 'applications'],
        why: `The register does not say in which applications the data of “${people}” are processed, so that the row cannot be checked against them.`,
        proposal: 'applications: [ … ]',
      };
    }
  },
};
