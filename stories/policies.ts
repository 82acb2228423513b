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

/** The policies that stories use, compiled as `konekto build` compiles them. */
export const policies = {
  bundled: compilePolicy(bundled),
  pupils: compilePolicy(pupils),
  long: compilePolicy(long),
} satisfies Record<string, CompiledPolicy>;

export type PolicyName = keyof typeof policies;
