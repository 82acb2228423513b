import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';

/** Processing needs one of the six grounds of GDPR art. 6(1), and people must be told which: art. 13(1)(c) and 14(1)(c). */
export const legalBasisUnknown: Rule = {
  code: 'LEGAL_BASIS_UNKNOWN',
  level: 'warning',
  title: 'A row of the register has no legal basis.',
  basis: gdpr('13(1)(c)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      if (row.legalBasis !== 'unknown') continue;
      yield {
        at: [...at, 'legalBasis'],
        why: `The document does not say on which legal basis the data of “${people}” are processed.`,
        proposal: proposalFor(document, {
          nl: 'Wij mogen deze gegevens gebruiken omdat …. (Kies: toestemming, een overeenkomst, een wettelijke plicht, een vitaal belang, een taak van algemeen belang, of een gerechtvaardigd belang: welk?)',
          en: 'We may use these data because of …. (Choose: consent, a contract, a legal obligation, a vital interest, a task in the public interest, or a legitimate interest: which?)',
        }),
      };
    }
  },
};
