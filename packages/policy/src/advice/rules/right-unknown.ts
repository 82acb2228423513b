import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalFor, type Proposal } from '../texts/language.js';

const rights = {
  access: {
    article: '15',
    nl: 'U mag weten welke gegevens wij van u hebben, en daarvan een kopie krijgen.',
    en: 'You may know which data we have about you, and get a copy of them.',
  },
  rectification: {
    article: '16',
    nl: 'Kloppen uw gegevens niet? Dan mag u ze laten verbeteren.',
    en: 'Are your data wrong? Then you may have them corrected.',
  },
  erasure: {
    article: '17',
    nl: 'U mag ons vragen om uw gegevens te verwijderen.',
    en: 'You may ask us to delete your data.',
  },
  restriction: {
    article: '18',
    nl: 'U mag ons vragen om uw gegevens een tijd niet te gebruiken.',
    en: 'You may ask us not to use your data for some time.',
  },
  objection: {
    article: '21',
    nl: 'U mag bezwaar maken tegen het gebruik van uw gegevens.',
    en: 'You may object to the use of your data.',
  },
  portability: {
    article: '20',
    nl: 'U mag de gegevens die u aan ons gaf, meenemen naar een andere organisatie.',
    en: 'You may take the data that you gave us to another organisation.',
  },
} as const satisfies Record<string, Proposal & { readonly article: string }>;

const names = Object.keys(rights) as (keyof typeof rights)[];

/** That people have these rights, and how to use them: GDPR art. 13(2)(b) and 14(2)(c), of the rights of art. 15 to 21. */
export const rightUnknown: Rule = {
  code: 'RIGHT_UNKNOWN',
  level: 'warning',
  title: 'A right of people is not told.',
  basis: gdpr('13(2)(b)'),
  *find(document) {
    for (const name of names) {
      if (document.rights[name] !== 'unknown') continue;
      const { article, ...proposal } = rights[name];
      yield {
        at: ['rights', name],
        why: `The rights that the document tells do not include ${name} (GDPR art. ${article}).`,
        proposal: proposalFor(document, proposal),
      };
    }
  },
};
