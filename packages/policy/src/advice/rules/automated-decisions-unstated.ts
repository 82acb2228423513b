import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';
import { passagesOf } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';

const told =
  '(?:volledig )?(?:ge)?automati(?:sch|sche|seerd|seerde) (?:\\p{L}+ ){0,2}(?:besl\\p{L}+)|\\p{L}*besluitvorming|profilering|profile?n|computers? besl\\p{L}+|automat(?:ed|ic|ically) (?:\\p{L}+ ){0,2}(?:deci\\p{L}+|made)|(?:decisions?|decide) (?:\\p{L}+ ){0,4}(?:automatically|by computers?)|profiling';

/** That there are automated decisions, profiling included, and what they mean: GDPR art. 13(2)(f), 14(2)(g) and 22. Where there are none, saying so is good practice. */
export const automatedDecisionsUnstated: Rule = {
  code: 'AUTOMATED_DECISIONS_UNSTATED',
  level: 'advice',
  title: 'Nothing says whether decisions are made automatically.',
  basis: gdpr('13(2)(f)'),
  *find(document) {
    if (document.processing.length === 0 || passagesOf(document).some(({ plain }) => holds(plain, told)))
      return;
    yield {
      at: ['processing'],
      why: 'No text says whether decisions about people are made by a computer alone. Where there are such decisions, people must be told.',
      proposal: proposalFor(document, {
        nl: 'Wij nemen geen besluiten over u die alleen door een computer worden genomen. (Of: ….)',
        en: 'We make no decisions about you that are made by a computer alone. (Or: ….)',
      }),
    };
  },
};
