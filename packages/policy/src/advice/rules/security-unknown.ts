import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** A general description of the security measures, where possible: GDPR art. 30(1)(g), of the measures of art. 32(1). */
export const securityUnknown: Rule = {
  code: 'SECURITY_UNKNOWN',
  level: 'warning',
  title: 'A row of the register does not describe how the data are secured.',
  basis: gdpr('30(1)(g)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.security !== 'unknown') continue;
      yield {
        at: [...at, 'security'],
        why: `The register does not describe how the data of “${people}” are secured.`,
        proposal: proposalFor(document, {
          nl: 'Wij beveiligen deze gegevens met …. (Bijvoorbeeld: versleuteling, inloggen in twee stappen, alleen toegang voor wie het nodig heeft.)',
          en: 'We secure these data with …. (For example: encryption, login in two steps, access only for those who need it.)',
        }),
      };
    }
  },
};
