import { after, type AdvisedPolicy } from './advised-policy.js';

const row = {
  applications: '[Rooster]',
  source: '{ nl: De leerling zelf, en: The pupil }',
  recipients: '[]',
  legalBasis: '{ nl: Een overeenkomst met de school, en: A contract with the school }',
  transfers: '{ nl: De gegevens blijven binnen de EU., en: The data stay within the EU. }',
  security: '{ nl: Inloggen in twee stappen, en: Login in two steps }',
};
const codes = {
  applications: 'APPLICATIONS_UNKNOWN',
  source: 'SOURCE_UNKNOWN',
  recipients: 'RECIPIENTS_UNKNOWN',
  legalBasis: 'LEGAL_BASIS_UNKNOWN',
  transfers: 'TRANSFERS_UNKNOWN',
  security: 'SECURITY_UNKNOWN',
};
const rowTerm = (term: string) =>
  ['retention: P1Y\n    transfers', `retention: ${term}\n    transfers`] as const;
const basis = (nl: string) => [row.legalBasis, `{ nl: ${nl}, en: A contract }`] as const;
const data = (nl: string) => after('{ nl: Klas, en: Class }', `, { nl: '${nl}', en: X }`);
const purpose = (nl: string, en: string) =>
  [
    '{ nl: Wij gebruiken de gegevens om roosters te maken., en: We use the data to make timetables. }',
    `{ nl: ${nl}, en: ${en} }`,
  ] as const;

/** What the register of processing must hold (GDPR art. 13, 14 and 30). */
export const register: readonly AdvisedPolicy[] = [
  ...(Object.keys(codes) as (keyof typeof codes)[]).map((key) => ({
    code: codes[key],
    when: `${key} is unknown`,
    change: [[`${key}: ${row[key]}`, `${key}: unknown`]] as const,
    at: [`processing[0].${key}`],
    why: /“Leerlingen”/,
  })),
  {
    code: 'APPLICATIONS_UNKNOWN',
    when: 'there is no application',
    change: [[row.applications, '[]']],
    at: [],
  },
  {
    code: 'RECIPIENTS_UNKNOWN',
    when: 'nobody receives the data',
    change: [['recipients: []', 'recipients: []']],
    at: [],
  },
  {
    code: 'SOURCE_UNKNOWN',
    when: 'the school gives the data',
    change: [[row.source, '{ nl: De school, en: The school }']],
    at: [],
  },
  {
    code: 'LEGAL_BASIS_UNKNOWN',
    when: 'the basis is a duty',
    change: [basis('Een wettelijke plicht')],
    at: [],
  },
  {
    code: 'TRANSFERS_UNKNOWN',
    when: 'there are transfers',
    change: [['De gegevens blijven binnen de EU.', 'De gegevens gaan naar Japan.']],
    at: [],
  },
  {
    code: 'SECURITY_UNKNOWN',
    when: 'security is told in one language',
    change: [[row.security, 'Sloten']],
    at: [],
  },
  {
    code: 'RETENTION_UNKNOWN',
    when: 'the term is unknown',
    change: [rowTerm('unknown')],
    at: ['processing[0].retention'],
  },
  { code: 'RETENTION_UNKNOWN', when: 'the term is short', change: [rowTerm('P1D')], at: [] },
  {
    code: 'RETENTION_INDEFINITE',
    when: 'a row is kept without end',
    change: [rowTerm('unlimited')],
    at: ['processing[0].retention'],
    why: /^The data of “Leerlingen” are kept without end\./,
  },
  {
    code: 'RETENTION_INDEFINITE',
    when: 'a form is kept without end',
    change: [['retention: P1Y\n    consents', 'retention: unlimited\n    consents']],
    at: ['forms.newsletter.retention'],
    why: /“Nieuwsbrief” is kept without end\./,
  },
  {
    code: 'RETENTION_INDEFINITE',
    when: 'a cookie stays without end',
    change: [['name: _c, retention: P13M', 'name: _c, retention: unlimited']],
    at: ['services[0].storage[0].retention'],
    why: /^_c of Teller/,
  },
  { code: 'RETENTION_INDEFINITE', when: 'a term is long', change: [rowTerm('P30Y')], at: [] },
  ...['Aanvullende gegevens die wij vragen', 'Relevante gegevens van de leerling', 'Naam, klas, enz.'].map(
    (nl) => ({
      code: 'DATA_UNSPECIFIED',
      when: `an item is ${nl}`,
      change: [data(nl)],
      at: ['processing[0].data[2]'],
      why: new RegExp(`“${nl}” does not say which data`),
    }),
  ),
  ...[
    'Aanvullende gegevens: allergieën',
    'Overige gegevens (dieet)',
    'Gegevens van het bedrijf',
    'Naam van de andere ouder',
  ].map((nl) => ({ code: 'DATA_UNSPECIFIED', when: `an item is ${nl}`, change: [data(nl)], at: [] })),
  {
    code: 'PURPOSE_UNNAMED',
    when: 'the purposes say only what they are not',
    change: [
      purpose('Wij gebruiken ze niet voor andere doeleinden.', 'We do not use them for other purposes.'),
    ],
    at: ['processing[0].purposes'],
  },
  {
    code: 'PURPOSE_UNNAMED',
    when: 'something else is unknown',
    change: [purpose('Wij zoeken onbekend talent.', 'We look for unknown talent.')],
    at: [],
  },
  {
    code: 'PURPOSE_UNNAMED',
    when: 'a purpose is named beside what it is not',
    change: [
      purpose(
        'Wij maken roosters. Wij gebruiken ze niet voor andere doeleinden.',
        'We make timetables. We do not use them for other purposes.',
      ),
    ],
    at: [],
  },
  ...['Gerechtvaardigd belang', 'Gerechtvaardigd belang (artikel 6 lid 1 onder f AVG).'].map((nl) => ({
    code: 'INTEREST_UNNAMED',
    when: `the basis is ${nl}`,
    change: [basis(nl)],
    at: ['processing[0].legalBasis'],
  })),
  {
    code: 'INTEREST_UNNAMED',
    when: 'the interest is named',
    change: [basis('Ons gerechtvaardigd belang om fraude te voorkomen')],
    at: [],
  },
  {
    code: 'PUPIL_CONSENT',
    when: 'pupils consent themselves',
    change: [basis('Toestemming van de leerling')],
    at: ['processing[0].legalBasis'],
    why: /basis for “Leerlingen” is consent/,
  },
  { code: 'PUPIL_CONSENT', when: 'parents consent', change: [basis('Toestemming van de ouders')], at: [] },
  {
    code: 'PUPIL_CONSENT',
    when: 'no consent is needed',
    change: [basis('Er is geen toestemming nodig')],
    at: [],
  },
  {
    code: 'PUPIL_CONSENT',
    when: 'adults consent',
    change: [basis('Toestemming'), ['{ nl: Leerlingen, en: Pupils }', '{ nl: Docenten, en: Teachers }']],
    at: [],
  },
];
