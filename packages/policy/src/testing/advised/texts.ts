import { after, type AdvisedPolicy } from './advised-policy.js';

const intro = 'U bent niet verplicht om gegevens te geven.';
const section = (nl: string) => after(intro, ` ${nl}`);
/** A sentence of so many words. */
const long = (count: number): string => `Een${' woord'.repeat(count - 1)}.`;
const untranslated = Array.from({ length: 21 }, (_, index) => `{ nl: Kop ${index} }`);

/** How texts are written: links, forms of address, sentences, languages, and what contradicts. */
export const texts: readonly AdvisedPolicy[] = [
  ...['[Klik hier](/cookies)', '*[hier](/cookies)*', '[klik hier.](/x)'].map((link) => ({
    code: 'LINK_SAYS_NOTHING',
    when: `a link is ${link}`,
    change: [section(`Lees ${link}`)],
    at: ['statement[0].body.nl'],
  })),
  ...['[hier in de buurt](/buurt)', 'Klik hier niet.', '[Hierboven](/x)'].map((words) => ({
    code: 'LINK_SAYS_NOTHING',
    when: `a text says ${words}`,
    change: [section(words)],
    at: [],
  })),
  {
    code: 'FORM_OF_ADDRESS_MIXED',
    when: 'one text says je',
    change: [['De school mag mij mailen.', 'De school mag je gegevens gebruiken.']],
    at: ['forms.newsletter.consents[0].text.nl'],
    why: /“je”, while \d+ texts say u/,
  },
  ...[
    'De school mag mevr. U. Jansen mailen.',
    'Wij mogen de TU mailen.',
    'De school mag mij in jeugdcentra mailen.',
    'Wij mogen u mailen.',
  ].map((nl) => ({
    code: 'FORM_OF_ADDRESS_MIXED',
    when: `a text says ${nl}`,
    change: [['De school mag mij mailen.', nl]] as const,
    at: [],
  })),
  {
    code: 'SENTENCE_LONG',
    when: 'a sentence has 26 words',
    change: [section(long(26))],
    at: ['statement[0].body.nl'],
    why: /^A sentence of 26 words: “Een woord/,
  },
  { code: 'SENTENCE_LONG', when: 'a sentence has 25 words', change: [section(long(25))], at: [] },
  {
    code: 'SENTENCE_LONG',
    when: 'two sentences have 26 words',
    change: [section(`${long(13)} ${long(13)}`)],
    at: [],
  },
  {
    code: 'SENTENCES_LONG_ON_AVERAGE',
    when: 'most sentences are long',
    change: [section(`${long(24)} `.repeat(30).trim())],
    at: ['languages[0]'],
    why: /sentences in nl have \d\d\.\d words on average/,
  },
  {
    code: 'SENTENCES_LONG_ON_AVERAGE',
    when: 'most sentences are short',
    change: [section(`${long(10)} `.repeat(30).trim())],
    at: [],
  },
  {
    code: 'TRANSLATION_MISSING',
    when: 'a text has no English',
    change: [['{ nl: Statistieken, en: Statistics }', '{ nl: Statistieken }']],
    at: ['purposes[0].title'],
    why: /no text in en here/,
  },
  {
    code: 'TRANSLATION_MISSING',
    when: 'a sentence stands there for all languages',
    change: [['{ nl: Geen, en: None }', 'Wij doen niets met de gegevens.']],
    at: ['forms.newsletter.analysis'],
    why: /One text stands here for all languages/,
  },
  {
    code: 'TRANSLATION_MISSING',
    when: 'more than 20 are missing',
    change: [after('[{ nl: Naam, en: Name }', `, ${untranslated.join(', ')}`)],
    at: ['languages[1]'],
    why: /^21 texts are missing in en, such as processing\[0\]\.data\[1\], /,
  },
  {
    code: 'TRANSLATION_MISSING',
    when: 'a name stands there for all languages',
    change: [['{ nl: Statistieken, en: Statistics }', 'Video']],
    at: [],
  },
  {
    code: 'OTHER_PURPOSES_CONTRADICTED',
    when: 'the statement denies what a service does',
    change: [section('Wij gebruiken uw gegevens niet voor andere doeleinden.')],
    at: ['statement[0].body.nl'],
    why: /Reclame is declared for marketing/,
  },
  {
    code: 'OTHER_PURPOSES_CONTRADICTED',
    when: 'a form denies what it is used for',
    change: [
      [
        'We send you a mailing with your consent.',
        'We send it with your consent. We do not use your data for other purposes.',
      ],
      ['{ nl: Geen, en: None }', '{ nl: Voor marketing, en: For marketing }'],
    ],
    at: ['forms.newsletter.purpose.en'],
  },
  ...[
    'Wij gebruiken de gegevens van leerlingen niet voor andere doeleinden.',
    'Wij gebruiken uw gegevens niet voor andere doeleinden, tenzij u dat goed vindt.',
    'Wij gebruiken ze ook voor reclame. Wij gebruiken ze niet voor andere doeleinden.',
    'Wij gebruiken ze ook voor andere doelen.',
  ].map((nl) => ({
    code: 'OTHER_PURPOSES_CONTRADICTED',
    when: `the statement says ${nl}`,
    change: [section(nl)],
    at: [],
  })),
  {
    code: 'OTHER_PURPOSES_CONTRADICTED',
    when: 'a row denies, and only visitors see marketing',
    change: [['om roosters te maken.', 'om roosters te maken. Wij gebruiken ze niet voor andere doelen.']],
    at: [],
  },
];
