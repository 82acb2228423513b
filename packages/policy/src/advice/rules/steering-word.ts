import { bannerRules } from '../law/guidance.js';
import type { Rule } from '../rule.js';
import { steeringIn } from '../steering-words.js';
import { proposalIn } from '../texts/language.js';
import { passagesOf, type Passage } from '../texts/passage.js';

/**
 * Where a visitor chooses, no word may praise one answer, make light of it or promise something for it: consent is
 * freely given (GDPR art. 4(11)), and the authority calls steering texts misleading.
 */
export const steeringWord: Rule = {
  code: 'STEERING_WORD',
  level: 'warning',
  title: 'A word steers the visitor where a choice is asked for.',
  basis: bannerRules,
  *find(document) {
    for (const { at, language, plain } of passagesOf(document).filter(isWhereVisitorsChoose)) {
      for (const word of steeringIn(plain, language)) {
        yield {
          at,
          why: `“${word}” stands where a visitor chooses, and can steer to one answer.`,
          proposal: proposalIn(language, {
            nl: 'Schrijf alleen wat er gebeurt: “Wij meten …. De aanbieder krijgt gegevens over uw bezoek.”',
            en: 'Write only what happens: “We measure …. The provider receives data about your visit.”',
          }),
        };
      }
    }
  },
};

/** The banner and the preferences show the purposes, and the services below them. */
const isWhereVisitorsChoose = ({ at: [part, , key] }: Passage): boolean =>
  part === 'purposes' || (part === 'services' && key === 'description');
