import { after, type AdvisedPolicy } from './advised-policy.js';

const field = (source: string) => after('- { name: phone, type: tel }', `\n      - { ${source} }`);
const consent = (nl: string) => ['De school mag mij mailen.', nl] as const;
const consentInEnglish = (en: string) => ['The school may send me e-mail.', en] as const;
const told = (nl: string) => ['Wilt u onze nieuwsbrief krijgen?', nl] as const;
const noBasis = [
  [
    '{ nl: Wij sturen u een mailing met uw toestemming., en: We send you a mailing with your consent. }',
    '{ nl: Mailing, en: Mailing }',
  ],
  ['{ nl: De school mag mij mailen., en: The school may send me e-mail. }', '{ nl: Mail mij, en: Mail me }'],
] as const;
const pupils = ['audience: general', 'audience: pupils'] as const;
const withoutMarketing = [
  [
    "  - id: ads\n    name: Reclame\n    purpose: marketing\n    provider: { name: Reclame AS, country: 'NO' }\n    domains: [reclame.example.org]\n",
    '',
  ],
  [
    '  - id: marketing\n    title: Marketing\n    description: { nl: Wij meten campagnes., en: We measure campaigns. }\n',
    '',
  ],
] as const;
const withoutConsent = [
  'domains: [teller.example.org]',
  'exemption: { ground: low-impact-measurement, justification: Telt. }',
] as const;
const withParents = consent('Mijn ouder vindt het goed dat de school mij mailt.');
const more = ['forms.newsletter.fields[2]'];

/** What forms ask, and of whom. */
export const forms: readonly AdvisedPolicy[] = [
  {
    code: 'FORM_BASIS_UNKNOWN',
    when: 'nothing says why a form may be handled',
    change: noBasis,
    at: ['forms.newsletter.purpose'],
  },
  {
    code: 'FORM_BASIS_UNKNOWN',
    when: 'the statement tells the basis',
    change: [...noBasis, after('niet verplicht om gegevens te geven.', ' Wij vragen uw toestemming.')],
    at: [],
  },
  {
    code: 'FORM_BASIS_UNKNOWN',
    when: 'a row of the register is about the website',
    change: [
      ...noBasis,
      ['{ nl: Leerlingen, en: Pupils }', '{ nl: Bezoekers van de website, en: Visitors }'],
    ],
    at: [],
  },
  ...[
    'Door dit formulier te versturen gaat u akkoord met mailings.',
    'Ik wil geen mailings krijgen.',
    'Haal het vinkje weg als u dit niet wilt.',
  ].map((nl) => ({
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: `a box says ${nl}`,
    change: [consent(nl)],
    at: ['forms.newsletter.consents[0].text.nl'],
  })),
  ...['By submitting this form you agree to mailings.', 'Untick this box to opt out.'].map((en) => ({
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: `a box says ${en}`,
    change: [consentInEnglish(en)],
    at: ['forms.newsletter.consents[0].text.en'],
  })),
  {
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: 'a box says how to withdraw',
    change: [consentInEnglish('The school may mail me. I can opt out at any time.')],
    at: [],
  },
  {
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: 'sending the form gives no consent',
    change: [told('Door het formulier te versturen geeft u geen toestemming.')],
    at: [],
  },
  {
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: 'a visit leads somewhere',
    change: [told('Door de open dag te bezoeken gaat u op reis.')],
    at: [],
  },
  {
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: 'the form takes consent from sending it',
    change: [told('Door het formulier te versturen geeft u toestemming.')],
    at: ['forms.newsletter.intro.nl'],
  },
  ...[
    'Ik wil de nieuwsbrief krijgen.',
    'De school mag mij bellen als ik niet op school ben.',
    'Wij bellen als u niet reageert.',
    'Ik wil niet alleen nieuws krijgen.',
    'Ik kan mij altijd afmelden als ik dit niet meer wil.',
  ].map((nl) => ({
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: `a box says ${nl}`,
    change: [consent(nl)],
    at: [],
  })),
  {
    code: 'CONSENT_WORDED_AS_GIVEN',
    when: 'the form says that sending it is no consent',
    change: [told('Verstuurt u het formulier? Dan mailen wij u alleen wat u aanvinkt.')],
    at: [],
  },
  ...[
    'name: birthDate, type: text, label: Datum',
    'name: bd, type: text, label: { nl: Uw geboortedatum, en: Born }',
    'name: bd, type: text, label: Datum, autocomplete: bday',
    'name: gender, type: text, label: Wie',
    'name: postcode, type: postcode',
    'name: city, type: text',
  ].map((source) => ({
    code: 'FIELD_BEYOND_PURPOSE',
    when: `it asks for ${source}`,
    change: [field(source)],
    at: more,
  })),
  {
    code: 'FIELD_BEYOND_PURPOSE',
    when: 'a telephone number must be filled in beside an e-mail address',
    change: [['type: tel }', 'type: tel, required: true }']],
    at: ['forms.newsletter.fields[1]'],
  },
  {
    code: 'FIELD_BEYOND_PURPOSE',
    when: 'the form says what the field is for',
    change: [field('name: birthDate, type: text, label: Datum'), told('Wij kijken of u jonger dan 16 bent.')],
    at: [],
  },
  {
    code: 'FIELD_BEYOND_PURPOSE',
    when: 'the form says that it calls',
    change: [['type: tel }', 'type: tel, required: true }'], told('Wij bellen u.')],
    at: [],
  },
  {
    code: 'FIELD_BEYOND_PURPOSE',
    when: 'an address is asked for in a form that is no newsletter',
    change: [field('name: city, type: text'), ['  newsletter:\n', '  campaign:\n']],
    at: [],
  },
  ...[
    'name: mail, type: email, label: E-mail adres',
    'name: message, type: textarea',
    'name: page, type: text, label: Pagina',
    'name: essex, type: text, label: Essex',
  ].map((source) => ({
    code: 'FIELD_BEYOND_PURPOSE',
    when: `it asks for ${source}`,
    change: [field(source)],
    at: [],
  })),
  ...['name: bsn, type: text, label: Nummer', 'name: number, type: text, label: Uw BSN'].map((source) => ({
    code: 'NATIONAL_NUMBER_ASKED',
    when: `it asks for ${source}`,
    change: [field(source)],
    at: more,
  })),
  {
    code: 'NATIONAL_NUMBER_ASKED',
    when: 'it asks for another number',
    change: [field('name: studentNumber, type: text, label: Leerlingnummer')],
    at: [],
  },
  {
    code: 'PUPIL_CONSENT',
    when: 'a form asks pupils for consent',
    change: [pupils, ...withoutMarketing, withoutConsent],
    at: ['forms.newsletter.consents'],
  },
  {
    code: 'PUPIL_CONSENT',
    when: 'a form speaks of parents',
    change: [pupils, ...withoutMarketing, withoutConsent, withParents],
    at: [],
  },
  {
    code: 'PUPILS_NEVER_ASKED',
    when: 'a service needs consent',
    change: [pupils, ...withoutMarketing, withParents],
    at: ['services[0].purpose'],
    why: /^Teller needs consent, and pupils are not asked/,
  },
  {
    code: 'PUPILS_NEVER_ASKED',
    when: 'every service is exempt',
    change: [pupils, ...withoutMarketing, withoutConsent, withParents],
    at: [],
  },
  {
    code: 'PUPILS_NEVER_ASKED',
    when: 'the policy is for everybody',
    change: [['audience: general\n', '']],
    at: [],
  },
];
