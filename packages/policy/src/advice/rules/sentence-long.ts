import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalIn } from '../texts/language.js';
import { passagesOf } from '../texts/passage.js';
import { wordCount } from '../texts/sentences.js';

const most = 25;

/** Concise, intelligible, in clear and plain language: GDPR art. 12(1). Language level B1 keeps sentences under 25 words. */
export const sentenceLong: Rule = {
  code: 'SENTENCE_LONG',
  level: 'advice',
  title: 'A sentence has more than 25 words.',
  basis: gdpr('12(1)'),
  *find(document) {
    for (const { at, language, sentences } of passagesOf(document)) {
      for (const sentence of sentences) {
        const words = wordCount(sentence);
        if (words <= most) continue;
        yield {
          at,
          why: `A sentence of ${words} words: “${sentence.split(/\s+/).slice(0, 8).join(' ')} …”`,
          proposal: proposalIn(language, {
            nl: 'Maak er twee of drie zinnen van, elk met één boodschap.',
            en: 'Make two or three sentences of it, each with one message.',
          }),
        };
      }
    }
  },
};
