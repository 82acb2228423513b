import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Rule } from '../rule.js';
import { passagesIn, type Passage } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';

/** What an item says that names a kind of data without saying which, per language. */
const vague: Readonly<Record<string, readonly string[]>> = {
  nl: [
    '^(?:de |alle )?(?:aanvullende|andere|benodigde|bepaalde|diverse|noodzakelijke|overige|relevante|verdere) (?:persoons)?gegevens',
    'enz\\.?|enzovoorts?|etc\\.?|etcetera|onder andere|onder meer',
  ],
  en: [
    '^(?:the |any |all )?(?:additional|certain|further|necessary|other|relevant|required|various) (?:personal )?(?:data|details|information)',
    'etc\\.?|and so on|among others|and the like',
  ],
};

/** The categories of personal data must be named: GDPR art. 14(1)(d), for data that another gave, and art. 30(1)(c), for the register. */
export const dataUnspecified: Rule = {
  code: 'DATA_UNSPECIFIED',
  level: 'warning',
  title: 'A row of the register names data without saying which.',
  basis: gdpr('14(1)(d) and 30(1)(c)'),
  *find(document) {
    for (const { row, at, people } of rowsOf(document)) {
      for (const [index, item] of row.data.entries()) {
        const place = [...at, 'data', index];
        const passage = passagesIn(document, place, item).find(isVague);
        if (!passage) continue;
        yield {
          at: place,
          why: `“${passage.sentences[0]}” does not say which data of “${people}” these are.`,
          proposal: 'One item per kind of data: name, class, e-mail address …',
        };
      }
    }
  },
};

/** What follows a colon or stands in brackets says which data are meant. */
function isVague({ language, sentences }: Passage): boolean {
  const item = sentences[0] ?? '';
  return !/[:(]/.test(item) && (vague[language] ?? []).some((phrase) => holds(item, phrase));
}
