import { after, type AdvisedPolicy } from './advised-policy.js';

const counts = (nl: string) => ['Wij tellen bezoeken.', nl] as const;
const inEnglish = (en: string) => ['We count visits.', en] as const;
const inLanguage = (language: string, words: string) =>
  after('en: We count visits.', `, ${language}: ${words}`);
const provider = (country: string) => ['Teller BV, country: NL', `Teller BV, country: ${country}`] as const;
const meterDomain = (domain: string) =>
  after('provider: { name: Meter BV, country: NL }', `\n    domains: [${domain}]`);
const atDescription = ['purposes[0].description.nl'];

/** What a visitor chooses: words, grounds, services and who provides them. */
export const choices: readonly AdvisedPolicy[] = [
  ...['Voor de beste website.', 'Zo wordt het beter.', 'U krijgt korting.', 'Met persoonlijke tips.'].map(
    (nl) => ({
      code: 'STEERING_WORD',
      when: `a purpose says ${nl}`,
      change: [counts(nl)],
      at: atDescription,
    }),
  ),
  ...(
    [
      ['de', 'Für ein besseres Angebot.'],
      ['fr', 'Pour améliorer le site.'],
      ['pl', 'Aby było lepiej.'],
      ['uk', 'Щоб було краще.'],
      ['tr', 'Daha iyi bir site için.'],
      ['ar', 'لتجربة أفضل.'],
    ] as const
  ).map(([language, words]) => ({
    code: 'STEERING_WORD',
    when: `a purpose says ${words}`,
    change: [inLanguage(language, words)],
    at: [`purposes[0].description.${language}`],
  })),
  {
    code: 'STEERING_WORD',
    when: 'a service promises something',
    change: [['en: Counts visits.', 'en: Counts visits for a better site.']],
    at: ['services[0].description.en'],
    why: /^“better”/,
  },
  ...[
    'Wij meten hoe snel de site is.',
    'Wij tellen elke actie op de website.',
    'Wij krijgen geen persoonlijke gegevens.',
    'Onthoudt uw persoonlijke voorkeuren.',
    'Wij tellen bezoeken bij de okapi.',
  ].map((nl) => ({ code: 'STEERING_WORD', when: `a purpose says ${nl}`, change: [counts(nl)], at: [] })),
  {
    code: 'STEERING_WORD',
    when: 'advertising is called by its name',
    change: [inEnglish('A provider shows you personalised advertising.')],
    at: [],
  },
  {
    code: 'STEERING_WORD',
    when: 'a provider offers something',
    change: [inEnglish('We count visits to videos that they offer.')],
    at: [],
  },
  {
    code: 'STEERING_WORD',
    when: 'the word stands where nothing is chosen',
    change: [['U mag bezwaar maken.', 'U mag graag bezwaar maken.']],
    at: [],
  },
  {
    code: 'INTEREST_INSTEAD_OF_CONSENT',
    when: 'a purpose rests on an interest',
    change: [counts('Dat is ons gerechtvaardigd belang.')],
    at: atDescription,
    why: /^analytics may only be used with consent/,
  },
  {
    code: 'INTEREST_INSTEAD_OF_CONSENT',
    when: 'a service rests on an interest',
    change: [['Counts visits.', 'Counts visits as a legitimate interest.']],
    at: ['services[0].description.en'],
  },
  {
    code: 'INTEREST_INSTEAD_OF_CONSENT',
    when: 'a purpose denies an interest',
    change: [counts('Wij beroepen ons niet op een gerechtvaardigd belang.')],
    at: [],
  },
  {
    code: 'INTEREST_INSTEAD_OF_CONSENT',
    when: 'an exempt service names an interest',
    change: [['Telt alleen aantallen.', 'Dat is ons gerechtvaardigd belang.']],
    at: [],
  },
  {
    code: 'PROVIDER_UNKNOWN',
    when: 'nothing says who provides a service',
    change: [['{ name: Teller BV, country: NL }', 'unknown']],
    at: ['services[0].provider'],
  },
  {
    code: 'PROVIDER_UNKNOWN',
    when: 'the provider has no privacy statement',
    change: [['{ name: Teller BV, country: NL }', '{ name: Teller BV, country: BE }']],
    at: [],
  },
  {
    code: 'PROVIDER_TRANSFER_UNSTATED',
    when: 'a provider is in the United States',
    change: [provider('US')],
    at: ['services[0].provider.country'],
    why: /United States.*Data Privacy Framework only/,
  },
  {
    code: 'PROVIDER_TRANSFER_UNSTATED',
    when: 'a provider is in a country with an adequacy decision',
    change: [provider('JP')],
    at: ['services[0].provider.country'],
    why: /Japan.*There is an adequacy decision/,
  },
  {
    code: 'PROVIDER_TRANSFER_UNSTATED',
    when: 'a provider is in a country without one',
    change: [provider('IN')],
    at: ['services[0].provider.country'],
    why: /India.*There is no adequacy decision/,
  },
  ...['IS', 'RE', 'BE'].map((country) => ({
    code: 'PROVIDER_TRANSFER_UNSTATED',
    when: `a provider is in ${country}`,
    change: [provider(country)],
    at: [],
  })),
  ...['Teller bewaart de gegevens in de Verenigde Staten.', 'Teller gebruikt modelcontractbepalingen.'].map(
    (nl) => ({
      code: 'PROVIDER_TRANSFER_UNSTATED',
      when: `a description says ${nl}`,
      change: [provider('US'), ['nl: Telt bezoeken.', `nl: ${nl}`]] as const,
      at: [],
    }),
  ),
  {
    code: 'PROVIDER_TRANSFER_UNSTATED',
    when: 'the statement speaks of transfers',
    change: [
      provider('US'),
      after('niet verplicht om gegevens te geven.', ' Over doorgifte leest u hieronder meer.'),
    ],
    at: [],
  },
  {
    code: 'PURPOSE_WITHOUT_SERVICE',
    when: 'nothing runs for a purpose',
    change: [['services:', '  - { id: media, title: Video, description: Video }\nservices:']],
    at: ['purposes[2]'],
    why: /“Video”/,
  },
  {
    code: 'PURPOSE_WITHOUT_SERVICE',
    when: 'what runs for a purpose is exempt',
    change: [
      ['services:', '  - { id: media, title: Video, description: Video }\nservices:'],
      ['name: Meter\n    purpose: analytics', 'name: Meter\n    purpose: media'],
    ],
    at: [],
  },
  {
    code: 'SERVICE_WITHOUT_TRACES',
    when: 'a service declares neither domains nor storage',
    change: [['    domains: [reclame.example.org]\n', '']],
    at: ['services[1]'],
  },
  {
    code: 'SERVICE_WITHOUT_TRACES',
    when: 'a service declares domains only',
    change: [['reclame.example.org', 'reclame.example.net']],
    at: [],
  },
  ...['www.google-analytics.com', 'connect.facebook.net', 'BAT.bing.com:443'].map((domain) => ({
    code: 'MEASUREMENT_NOT_LOW_IMPACT',
    when: `an exempt measurement uses ${domain}`,
    change: [meterDomain(domain)],
    at: ['services[2].exemption'],
  })),
  {
    code: 'MEASUREMENT_NOT_LOW_IMPACT',
    when: 'an exempt measurement tells a vendor',
    change: [after('provider: { name: Meter BV, country: NL }', '\n    signals: [meta-pixel]')],
    at: ['services[2].exemption'],
    why: /the signal meta-pixel of Meta/,
  },
  ...['notfacebook.com', 'facebook.com.example.org', 'matomo.example.org'].map((domain) => ({
    code: 'MEASUREMENT_NOT_LOW_IMPACT',
    when: `an exempt measurement uses ${domain}`,
    change: [meterDomain(domain)],
    at: [],
  })),
  {
    code: 'MEASUREMENT_NOT_LOW_IMPACT',
    when: 'a tracker needs consent',
    change: [['teller.example.org', 'www.google-analytics.com']],
    at: [],
  },
  ...['P14M', 'P2Y', 'P1Y40D'].map((term) => ({
    code: 'MEASUREMENT_TERM_LONG',
    when: `an exempt measurement stays for ${term}`,
    change: [['_m, retention: P12M', `_m, retention: ${term}`]] as const,
    at: ['services[2].storage[0].retention'],
  })),
  ...['P13M', 'P395D', 'session'].map((term) => ({
    code: 'MEASUREMENT_TERM_LONG',
    when: `an exempt measurement stays for ${term}`,
    change: [['_m, retention: P12M', `_m, retention: ${term}`]] as const,
    at: [],
  })),
  {
    code: 'MEASUREMENT_TERM_LONG',
    when: 'what needs consent stays for two years',
    change: [['_c, retention: P13M', '_c, retention: P2Y']],
    at: [],
  },
];
