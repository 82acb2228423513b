import {
  compileHistory,
  compilePolicy,
  fingerprint,
  loadPolicy,
  type Content,
  type History,
} from '@konekto/policy';

/** A small policy with every kind of section, service and field, and with facts that it leaves unknown. */
const source = `
version: '2026-11-23'
languages: [nl]
organisation:
  name: De Brug
  address: Schoolstraat 1, Utrecht
  email: privacy@example.org
  phone: unknown
  dataProtectionOfficer: unknown
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - { id: analytics, title: Statistieken, description: Wij tellen bezoeken. }
  - { id: media, title: Video, description: Wij tonen *films* van een ander. }
  - { id: marketing, title: Marketing, description: Wij meten campagnes. }
services:
  - id: session
    name: Sessie
    purpose: necessary
    provider: { name: De Brug, country: NL }
    storage: [{ kind: cookie, name: sid, retention: session, description: Houdt u ingelogd. }]
    exemption: { ground: strictly-necessary, justification: Zonder deze cookie kunt u niet inloggen. }
  - id: counter
    name: Teller
    purpose: analytics
    description: Een script telt bezoeken.
    provider: { name: Teller BV, country: NL, privacyUrl: 'https://teller.example.org/privacy' }
    storage:
      - { kind: cookie, name: _counter_*, retention: P13M, description: Herkent uw browser. }
      - { kind: localStorage, name: counter.pages, retention: P1M, description: Houdt bij wat u bekijkt. }
  - { id: meter, name: Meter, purpose: analytics, provider: unknown }
  - { id: player, name: Speler, purpose: media, provider: { name: Speler BV, country: US } }
  - id: pixel
    name: Pixel
    purpose: marketing
    provider: { name: Pixel BV, country: NL }
    storage: [{ kind: cookie, name: _pixel, retention: unlimited, description: Meldt de campagne. }]
processing:
  - id: pupils
    subjects: Leerlingen
    summary: Wij werken voor scholen.
    applications: [Rooster, Toetsen]
    data: [Naam, E-mailadres]
    source: De school
    recipients: unknown
    purposes: [Lessen plannen]
    legalBasis: unknown
    retention: P2Y
  - id: staff
    subjects: Medewerkers
    summary: Wij betalen onze mensen.
    applications: [Rooster]
    data: [Naam, Geboortedatum]
    source: De medewerker zelf
    recipients: []
    purposes: [Salaris betalen]
    legalBasis: De arbeidsovereenkomst
    retention: P7Y
forms:
  contact:
    title: Contact
    intro: Stel uw vraag.
    fields:
      - { name: name, type: text, required: true }
      - { name: email, type: email, required: true }
      - { name: phone, type: tel, hint: Alleen als wij u mogen bellen }
      - { name: postcode, type: postcode }
      - { name: message, type: textarea, required: true }
    purpose: Om te antwoorden.
    analysis: Wij tellen de vragen.
    retention: unlimited
    consents: [{ id: analysis, text: U mag mijn vraag onderzoeken. }]
  campaign:
    title: Campagne
    campaigns: [{ id: open-dag, title: Open dag }, { id: stage, title: Stagemarkt }]
    fields:
      - { name: email, type: email, required: true }
      - name: level
        type: select
        label: Niveau
        required: true
        options: [{ value: mbo, label: Mbo }, { value: hbo, label: Hbo }]
      - { name: old, type: checkbox, label: Ik ben 16 jaar of ouder, required: true }
    purpose: Om u uit te nodigen.
    analysis: Geen.
    retention: P1Y
  newsletter:
    title: Nieuwsbrief
    fields: [{ name: firstName, type: text }, { name: email, type: email, required: true }]
    purpose: Om u te mailen.
    analysis: Geen.
    retention: P1Y
    unsubscribe: Met de link in elke mail.
    submit: Aanmelden
  intake:
    title: Intake
    fields:
      - name: visit
        type: radio
        label: Hoe wilt u kennismaken?
        hint: Bellen kan ook.
        required: true
        options: [{ value: school, label: Op school }, { value: call, label: Bellen }]
      - { name: day, type: date, label: Welke dag?, min: '2026-01-02', max: '2026-12-31' }
      - { name: phone, type: tel, required: true, showWhen: { field: visit, is: call } }
      - { name: voicemail, type: checkbox, label: U mag iets inspreken, showWhen: { field: visit, is: call } }
      - { name: words, type: text, label: Onder welke naam?, required: true, showWhen: { field: voicemail, is: 'on' } }
      - { name: remarks, type: textarea, label: Opmerkingen, maxLength: 40 }
    purpose: Om u te zien.
    analysis: Geen.
    retention: P1Y
rights:
  channels: [email, letter, form]
  access: Stuur ons een mail.
  complaint: Bij de [toezichthouder](https://autoriteitpersoonsgegevens.nl).
statement:
  - id: intro
    heading: Wie wij zijn
    body: |
      Wij zijn *een school* in **Utrecht**.

      # Wat wij doen

      - Lesgeven
      - Stages zoeken, met [een app](https://app.example.org)
  - { id: controller, heading: Verantwoordelijke, draws: organisation }
  - { id: register, heading: Wat wij verwerken, body: Per groep., draws: processing }
  - { id: forms, heading: Formulieren, draws: forms }
  - { id: cookies, heading: Cookies, draws: services }
  - { id: rights, heading: Uw rechten, draws: rights }
`;

const document = loadPolicy(source, 'testing.policy.yaml');
const compiled = compilePolicy(document);

const before = loadPolicy(
  source
    .replace("'2026-11-23'", "'2026-01-12'")
    .replace('Lesgeven', 'Bijles geven')
    .replace('  - { id: meter, name: Meter, purpose: analytics, provider: unknown }\n', ''),
  'testing.policy.yaml',
);

/** The gates that konekto.js would hold. */
export const { gates } = compiled;

/** The words in Dutch, as a page loads them in parts. */
export const content: Content = compiled.content['nl']!;
export const { choices, forms, statement } = content;

/** The two versions of the policy that were published, in Dutch. */
export const history: History = compileHistory(
  [before, document].map((published) => ({
    version: published.version,
    publishedOn: published.version,
    hash: fingerprint(published),
    document: published,
  })),
  ['nl'],
)['nl']!;

/** The same policy in Arabic, of which every text is there in Dutch only. */
export const untranslated = compilePolicy(
  loadPolicy(
    source
      .replace('languages: [nl]', 'languages: [nl, ar]')
      .replace(
        /\b(title|description|heading|subjects|summary|justification|hint|label): ([A-Z][^,{}[\]\n]*)/g,
        '$1: { nl: "$2" }',
      ),
    'untranslated.policy.yaml',
  ),
);
