import type { PolicyDocument } from '../../document/document.js';
import { gdpr } from '../law/gdpr.js';
import { legitimateInterest } from '../legitimate-interest.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { defaultWords, everyWords, proposalFor } from '../texts/language.js';
import { passagesOf } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';

/** Words of a text that tells a legal basis. */
const basis = [
  'grondslag\\p{L}*|rechtsgrond\\p{L}*|toestemming|overeenkomst|wettelijke plicht|wettelijke verplichting|algemeen belang',
  'legal bas[ei]s|lawful bas[ei]s|consent|contract|agreement|legal obligation|public interest',
  legitimateInterest,
].join('|');

/** Words of a row of the register that is about what the website asks. */
const website =
  '\\p{L}*formulier\\p{L}*|website\\p{L}*|\\p{L}*bezoekers?|nieuwsbrief\\p{L}*|aanmeld\\p{L}*|forms?|visitors?|newsletters?|sign-?ups?';

/** Forms process data too, and people must be told on which ground: GDPR art. 6(1) and 13(1)(c). */
export const formBasisUnknown: Rule = {
  code: 'FORM_BASIS_UNKNOWN',
  level: 'warning',
  title: 'Nothing says on which legal basis a form is handled.',
  basis: gdpr('13(1)(c)'),
  *find(document) {
    if (isToldForAll(document)) return;
    for (const [id, form] of Object.entries(document.forms)) {
      const told = [form.intro, form.purpose, form.analysis].flatMap(everyWords).join('\n');
      if (holds(told, basis)) continue;
      yield {
        at: ['forms', id, 'purpose'],
        why: `The document does not say on which legal basis “${defaultWords(document, form.title)}” is handled.`,
        proposal: proposalFor(document, {
          nl: 'Wij mogen uw gegevens hiervoor gebruiken omdat …. (Kies: toestemming, een overeenkomst, of een gerechtvaardigd belang: welk?)',
          en: 'We may use your data for this because of …. (Choose: consent, a contract, or a legitimate interest: which?)',
        }),
      };
    }
  },
};

/** Whether the statement tells a basis, or the register does in a row about the website. */
const isToldForAll = (document: PolicyDocument): boolean =>
  passagesOf(document).some(({ at: [part], plain }) => part === 'statement' && holds(plain, basis)) ||
  rowsOf(document).some(
    ({ row }) =>
      row.legalBasis !== 'unknown' &&
      [row.subjects, row.summary, ...row.purposes].flatMap(everyWords).some((words) => holds(words, website)),
  );
