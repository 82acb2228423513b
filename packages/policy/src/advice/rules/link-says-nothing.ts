import { linkPurpose } from '../law/guidance.js';
import type { Rule } from '../rule.js';
import { proposalIn } from '../texts/language.js';
import { linkTexts } from '../texts/link-texts.js';
import { passagesOf } from '../texts/passage.js';

/** Link texts, whole and in lower case, that say nothing of where they lead. */
const empty: ReadonlySet<string> = new Set([
  ...['klik hier', 'hier', 'klik', 'klik op deze link', 'deze link', 'link'],
  ...['click here', 'here', 'click', 'click on this link', 'this link'],
  ...['hier klicken', 'klicken sie hier', 'dieser link'],
  ...['cliquez ici', 'ici', 'ce lien'],
  ...['kliknij tutaj', 'kliknij', 'tutaj', 'tu'],
  ...['натисніть тут', 'тут', 'клікніть тут'],
  ...['buraya tıklayın', 'tıklayın', 'buraya', 'burada'],
  ...['اضغط هنا', 'انقر هنا', 'هنا'],
]);

/** People who go from link to link hear only the words of the link: WCAG 2.2 SC 2.4.9. */
export const linkSaysNothing: Rule = {
  code: 'LINK_SAYS_NOTHING',
  level: 'advice',
  title: 'A link says “click here” instead of where it leads.',
  basis: linkPurpose,
  *find(document) {
    for (const { at, language, blocks } of passagesOf(document)) {
      for (const words of linkTexts(blocks)) {
        if (
          !empty.has(
            words
              .trim()
              .replace(/[.!:]$/, '')
              .toLowerCase(),
          )
        )
          continue;
        yield {
          at,
          why: `A link says “${words}”. Who hears only the links, does not know where it leads.`,
          proposal: proposalIn(language, {
            nl: 'Maak een link van de woorden die zeggen wat er staat: [onze cookieverklaring](/cookies)',
            en: 'Make a link of the words that say what is there: [our cookie statement](/cookies)',
          }),
        };
      }
    }
  },
};
