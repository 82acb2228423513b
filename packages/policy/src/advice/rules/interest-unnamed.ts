import { gdpr } from '../law/gdpr.js';
import { legitimateInterest } from '../legitimate-interest.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';
import { passagesIn, type Passage } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';

// What a text can hold beside the interest without naming one: articles of law, and small words.
const citation =
  /\b(?:artikel|article|art|artt|lid|paragraph|onder|point|letter|sub|aanhef|avg|gdpr|een|ons|onze|het|de|op|grond|van|basis|a|an|our|the|on|of|basis|legal|grondslag|en|and|\p{L}|\d+)\b/giu;

/** Who relies on a legitimate interest must say which: GDPR art. 13(1)(d) and 14(2)(b). */
export const interestUnnamed: Rule = {
  code: 'INTEREST_UNNAMED',
  level: 'warning',
  title: 'A legitimate interest is the legal basis, and nothing says which.',
  basis: gdpr('13(1)(d)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      const place = [...at, 'legalBasis'];
      if (row.legalBasis === 'unknown' || !passagesIn(document, place, row.legalBasis).some(namesNone))
        continue;
      yield {
        at: place,
        why: `The data of “${people}” are processed for a legitimate interest. The document does not say which interest that is.`,
        proposal: proposalFor(document, {
          nl: 'Wij hebben een gerechtvaardigd belang: wij willen ….',
          en: 'We have a legitimate interest: we want to ….',
        }),
      };
    }
  },
};

function namesNone({ plain }: Passage): boolean {
  if (!holds(plain, legitimateInterest)) return false;
  const rest = plain.replace(new RegExp(legitimateInterest, 'giu'), ' ').replace(citation, ' ');
  return !/\p{L}/u.test(rest);
}
