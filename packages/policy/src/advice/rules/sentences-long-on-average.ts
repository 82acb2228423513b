import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalIn } from '../texts/language.js';
import { passagesOf } from '../texts/passage.js';
import { wordCount } from '../texts/sentences.js';

const most = 15;
/** A mean of fewer says little. */
const fewestSentences = 5;

/** Concise, intelligible, in clear and plain language: GDPR art. 12(1). Headings and labels are no sentences. */
export const sentencesLongOnAverage: Rule = {
  code: 'SENTENCES_LONG_ON_AVERAGE',
  level: 'advice',
  title: 'The sentences of a language have more than 15 words on average.',
  basis: gdpr('12(1)'),
  *find(document) {
    for (const [index, language] of document.languages.entries()) {
      const sentences = passagesOf(document)
        .filter((passage) => passage.language === language)
        .flatMap((passage) => passage.sentences)
        .filter((sentence) => /[.!?؟]["”’)]?$/.test(sentence) && wordCount(sentence) > 1);
      const mean = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length;
      if (sentences.length < fewestSentences || mean <= most) continue;
      yield {
        at: ['languages', index],
        why: `The ${sentences.length} sentences in ${language} have ${mean.toFixed(1)} words on average.`,
        proposal: proposalIn(language, {
          nl: 'Schrijf korte zinnen: gemiddeld hooguit 15 woorden. Begin met de langste.',
          en: 'Write short sentences: at most 15 words on average. Start with the longest.',
        }),
      };
    }
  },
};
