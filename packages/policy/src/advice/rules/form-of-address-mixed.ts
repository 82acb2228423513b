import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { passagesOf, type Passage } from '../texts/passage.js';

// "U." inside a sentence is an initial, "u-bocht" a word, "U" beside an apostrophe an abbreviation.
const formal = /(?<![\p{L}\p{N}'’.-])(?:u|uw|uzelf|U(?![.])|Uw|Uzelf)(?![\p{L}\p{N}'’-])/u;
const informal = /(?<![\p{L}\p{N}'’.-])(?:je|jij|jou|jouw|jezelf)(?![\p{L}\p{N}'’-])/iu;

/** Dutch that says u in one place and je in another reads as if two wrote it: plain language, GDPR art. 12(1). */
export const formOfAddressMixed: Rule = {
  code: 'FORM_OF_ADDRESS_MIXED',
  level: 'advice',
  title: 'Dutch texts say both u and je.',
  basis: gdpr('12(1)'),
  *find(document) {
    const dutch = passagesOf(document).filter(({ language }) => language === 'nl');
    const polite = dutch.filter(({ plain }) => formal.test(plain));
    const familiar = dutch.filter(({ plain }) => informal.test(plain));
    const [fewer, more, pattern] =
      familiar.length > polite.length
        ? ([polite, familiar, formal] as const)
        : ([familiar, polite, informal] as const);
    if (more.length === 0) return;
    const usual = more === polite ? 'u' : 'je';
    for (const passage of fewer) {
      yield {
        at: passage.at,
        why: `Here stands “${pattern.exec(passage.plain)?.[0]}”, while ${more.length} ${more.length === 1 ? 'text says' : 'texts say'} ${usual}: “${sentenceWith(passage, pattern)}”`,
        proposal: usual === 'u' ? 'Schrijf overal u en uw.' : 'Schrijf overal je en jouw.',
      };
    }
  },
};

const sentenceWith = ({ sentences, plain }: Passage, pattern: RegExp): string =>
  sentences.find((sentence) => pattern.test(sentence)) ?? plain;
