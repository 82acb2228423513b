import type { Processing } from '../../document/document.js';
import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { everyWords, proposalFor } from '../texts/language.js';
import { passagesOf } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';

const told =
  "(?:niet )?verplicht\\p{L}*|verplichting\\p{L}*|\\p{L}*vrijwillig|noodzakelijk om|mandatory|compulsory|(?:not )?(?:obliged|required)|obligation|voluntar\\p{L}+|(?:do not|don[’']t) have to (?:give|provide)";

/** Whether people must give the data, by law or contract, and what follows if they do not: GDPR art. 13(2)(e). Forms tell it at each field. */
export const obligationUnstated: Rule = {
  code: 'OBLIGATION_UNSTATED',
  level: 'advice',
  title: 'Nothing says whether people must give their data.',
  basis: gdpr('13(2)(e)'),
  *find(document) {
    if (
      !document.processing.some(mayComeFromThePerson) ||
      passagesOf(document).some(({ plain }) => holds(plain, told))
    )
      return;
    yield {
      at: ['processing'],
      why: 'No text says whether people must give the data of the register, and what follows if they do not.',
      proposal: proposalFor(document, {
        nl: 'U bent niet verplicht om ons deze gegevens te geven. Zonder deze gegevens kunnen wij …. (Of: ….)',
        en: 'You do not have to give us these data. Without them we cannot …. (Or: ….)',
      }),
    };
  },
};

/** Art. 13 is about data that people give themselves. */
const mayComeFromThePerson = ({ source }: Processing): boolean =>
  source === 'unknown' ||
  everyWords(source).some((words) =>
    holds(words, 'u|uzelf|uw|jij|jijzelf|zelf|you|yourself|themselves|betrokkenen?'),
  );
