import bundledSource from '@konekto/policy/konekto.policy.yaml?raw';
import {
  compileHistory,
  compilePolicy,
  fingerprint,
  loadPolicy,
  type CompiledPolicy,
  type PolicyDocument,
} from '@konekto/policy';

const dutchAndEnglish = loadPolicy(bundledSource, 'konekto.policy.yaml');

/** With a language that runs from right to left; the policy's own texts stay Dutch in it. */
const bundled: PolicyDocument = {
  ...dutchAndEnglish,
  languages: [...dutchAndEnglish.languages, 'ar'],
};

/** For pupils nobody is asked for consent, so that there is nothing to ask (UAVG art. 5). */
const pupils: PolicyDocument = {
  ...bundled,
  audience: 'pupils',
  services: bundled.services.filter(({ purpose }) => purpose !== 'marketing'),
};

const longTitles = [
  'Statistieken over bezoeken en bekeken pagina’s',
  'Persoonlijke instellingen en toegankelijkheid',
  'Video’s en geluidsfragmenten van andere aanbieders',
  'Kaarten en routebeschrijvingen naar stageplaatsen',
  'Chatten met een medewerker',
  'Vragenlijsten en gebruikersonderzoek',
  'Berichten en knoppen van sociale media',
  'Campagnes en wervingsadvertenties',
];

const longDescription =
  'Wij gebruiken deze gegevens om te begrijpen hoe leerlingen, ouders, docenten en stagebedrijven deze website ' +
  'gebruiken. Een aanbieder krijgt gegevens over uw bezoek: welke pagina’s u bekijkt, hoelang, en met welk apparaat.';

/** More and longer than a site should have: nothing may clip, overlap or push a button out of reach. */
const long: PolicyDocument = {
  ...bundled,
  organisation: {
    ...bundled.organisation,
    name: 'Samenwerkingsverband Buitenschools Leren Noord-Holland en Flevoland',
  },
  purposes: longTitles.map((title, index) => ({
    id: `purpose-${index}`,
    title,
    description: longDescription,
  })),
  services: [
    ...bundled.services.filter(({ purpose }) => purpose === 'necessary'),
    ...longTitles.map((title, index) => ({
      id: `service-${index}`,
      name: `Dienst voor ${title.toLowerCase()}`,
      purpose: `purpose-${index}`,
      provider: { name: 'Voorbeeld Internationale Dienstverlening', country: 'NL' },
      domains: [],
      signals: [],
      storage: [
        {
          kind: 'cookie' as const,
          name: `_aanbieder_met_een_lange_naam_${index}_*`,
          retention: 'P13M',
          description: longDescription,
        },
      ],
    })),
  ],
};

/** The bundled policy as it might have been before: with one service less, and other words about retention. */
const earlier: PolicyDocument = {
  ...bundled,
  version: '2026-02-01',
  services: bundled.services.filter(({ id }) => id !== 'page-analytics'),
  organisation: { ...bundled.organisation, phone: '010 000 00 01' },
};

/** What the archive of the bundled policy tells, by language. */
export const bundledHistories = compileHistory(
  [earlier, bundled].map((document) => ({
    version: document.version,
    publishedOn: document.version,
    hash: fingerprint(document),
    document,
  })),
  bundled.languages,
);

/** A site with forms of its own: every type of field, a condition, and a form for requests about data. */
const ownForms: PolicyDocument = {
  ...bundled,
  forms: {
    intake: {
      title: { nl: 'Kennismaken', en: 'Meeting us' },
      intro: { nl: 'Wij maken graag kennis met uw school.', en: 'We would like to meet your school.' },
      fields: [
        { name: 'name', type: 'text', required: true },
        {
          name: 'visit',
          type: 'radio',
          label: { nl: 'Hoe wilt u kennismaken?', en: 'How would you like to meet?' },
          hint: { nl: 'Bellen duurt een kwartier.', en: 'A call takes a quarter of an hour.' },
          required: true,
          options: [
            { value: 'school', label: { nl: 'Op school', en: 'At school' } },
            { value: 'call', label: { nl: 'Aan de telefoon', en: 'On the telephone' } },
          ],
        },
        { name: 'phone', type: 'tel', required: true, showWhen: { field: 'visit', is: 'call' } },
        {
          name: 'day',
          type: 'date',
          label: { nl: 'Op welke dag?', en: 'On which day?' },
          required: false,
          min: '2026-12-01',
          max: '2027-06-30',
        },
        { name: 'message', type: 'textarea', required: false, maxLength: 80 },
      ],
      purpose: { nl: 'Om een afspraak te maken.', en: 'To make an appointment.' },
      analysis: { nl: 'Geen.', en: 'None.' },
      retention: 'P1Y',
      consents: [],
    },
    'data-request': {
      title: { nl: 'Vraag over uw gegevens', en: 'Request about your data' },
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'email', type: 'email', required: true },
        {
          name: 'right',
          type: 'radio',
          label: { nl: 'Wat wilt u?', en: 'What would you like?' },
          required: true,
          options: [
            { value: 'access', label: { nl: 'Mijn gegevens zien', en: 'See my data' } },
            { value: 'rectification', label: { nl: 'Mijn gegevens verbeteren', en: 'Correct my data' } },
            { value: 'erasure', label: { nl: 'Mijn gegevens laten wissen', en: 'Have my data erased' } },
            { value: 'restriction', label: { nl: 'Het gebruik laten beperken', en: 'Limit their use' } },
            { value: 'objection', label: { nl: 'Bezwaar maken', en: 'Object to their use' } },
            { value: 'portability', label: { nl: 'Mijn gegevens meenemen', en: 'Take my data elsewhere' } },
          ],
        },
        {
          name: 'wrong',
          type: 'textarea',
          label: { nl: 'Wat klopt er niet?', en: 'What is wrong?' },
          required: true,
          showWhen: { field: 'right', is: 'rectification' },
        },
      ],
      purpose: { nl: 'Om uw vraag te beantwoorden.', en: 'To answer your request.' },
      analysis: { nl: 'Geen.', en: 'None.' },
      retention: 'P1Y',
      consents: [],
    },
  },
};

/** The policies that stories use, compiled as `konekto build` compiles them. */
export const policies = {
  bundled: compilePolicy(bundled),
  pupils: compilePolicy(pupils),
  long: compilePolicy(long),
  ownForms: compilePolicy(ownForms),
} satisfies Record<string, CompiledPolicy>;

export type PolicyName = keyof typeof policies;
