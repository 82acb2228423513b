import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';
import { saysNoOtherPurposes } from '../texts/no-other-purposes.js';
import { passagesIn, type Passage } from '../texts/passage.js';
import { holdsAny } from '../texts/whole-words.js';

/** Sentences that leave a purpose open, per language. */
const leavesOpen: Readonly<Record<string, readonly string[]>> = {
  nl: ['staat niet in deze verklaring', '^(?:nog )?onbekend\\.?$'],
  en: ['statement does not say', '^(?:not known|unknown)(?: yet)?\\.?$'],
};

/** The purposes of the processing must be told, not only what they are not: GDPR art. 13(1)(c), 14(1)(c) and 30(1)(b). */
export const purposeUnnamed: Rule = {
  code: 'PURPOSE_UNNAMED',
  level: 'warning',
  title: 'A row of the register names no purpose.',
  basis: gdpr('13(1)(c)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      const said = row.purposes.flatMap((text) => passagesIn(document, at, text));
      if (!said.every(isEmpty)) continue;
      yield {
        at: [...at, 'purposes'],
        why: `The purposes of “${people}” say what the data are not used for, or that it is not known. They name no purpose.`,
        proposal: proposalFor(document, {
          nl: 'Wij gebruiken deze gegevens om ….',
          en: 'We use these data to ….',
        }),
      };
    }
  },
};

const isEmpty = ({ language, sentences }: Passage): boolean =>
  sentences.every(
    (sentence) => saysNoOtherPurposes(sentence, language) || holdsAny(sentence, leavesOpen[language] ?? []),
  );
