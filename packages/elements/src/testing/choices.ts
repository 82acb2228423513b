import type { Choices } from '@konekto/policy';

/** What a visitor can choose, in Dutch. */
export const choices: Choices = {
  words: {
    title: 'Cookie-instellingen',
    intro: 'Zet aan wat u goed vindt. Wat uit staat, gebruiken wij niet.',
    label: 'Cookie-instellingen',
    acceptAll: 'Alles accepteren',
    refuseAll: 'Alles weigeren',
    save: 'Keuze opslaan',
    close: 'Sluiten zonder opslaan',
    alwaysOn: 'Altijd aan',
    services: 'Diensten ({count})',
    noServices: 'Op dit moment gebruiken wij hiervoor geen diensten.',
    provider: 'Aanbieder',
    privacyStatement: 'Privacyverklaring van {name}',
    stores: 'Bewaart in uw browser',
    storesNothing: 'Bewaart niets in uw browser.',
    exemption: 'Waarom dit zonder toestemming mag',
    remaining:
      'Dit kon niet worden verwijderd: {names}. U kunt het wissen in de instellingen van uw browser.',
  },
  cookieList: {
    name: 'Naam',
    kind: 'Soort',
    kinds: {
      cookie: 'Cookie',
      localStorage: 'Lokale opslag',
      sessionStorage: 'Sessieopslag',
      indexedDB: 'Database in de browser',
    },
    service: 'Dienst',
    provider: 'Aanbieder',
    purpose: 'Waarvoor',
    term: 'Bewaartermijn',
    allowed: 'U staat dit toe',
    refused: 'U staat dit niet toe',
    alwaysOn: 'Altijd aan',
    change: 'Keuze aanpassen',
    none: 'Bewaart niets in uw browser.',
    ownSite: 'Deze website',
    privacyStatement: 'Privacyverklaring van {name}',
  },
  purposes: [
    {
      id: 'necessary',
      title: 'Noodzakelijk',
      description: [
        { type: 'paragraph', children: ['Nodig om de website te laten werken. Dit staat altijd aan.'] },
      ],
      necessary: true,
      services: [
        {
          id: 'session',
          name: 'Sessie',
          description: [],
          provider: { name: 'De Brug', country: 'Nederland' },
          exemption: [{ type: 'paragraph', children: ['Zonder deze cookie kunt u niet inloggen.'] }],
          storage: [
            { kind: 'cookie', name: 'sid', term: 'Tot u de browser sluit', description: 'Houdt u ingelogd.' },
          ],
        },
      ],
    },
    {
      id: 'analytics',
      title: 'Statistieken',
      description: [{ type: 'paragraph', children: ['Wij tellen bezoeken.'] }],
      necessary: false,
      services: [
        {
          id: 'counter',
          name: 'Teller',
          description: [{ type: 'paragraph', children: ['Een script telt bezoeken.'] }],
          provider: {
            name: 'Teller BV',
            country: 'Nederland',
            privacyUrl: 'https://teller.example.org/privacy',
          },
          storage: [
            { kind: 'cookie', name: '_counter_*', term: '13 maanden', description: 'Herkent uw browser.' },
            {
              kind: 'localStorage',
              name: 'counter.pages',
              term: '1 maand',
              description: 'Houdt bij wat u bekijkt.',
            },
          ],
        },
        { id: 'meter', name: 'Meter', description: [], storage: [] },
      ],
    },
    {
      id: 'media',
      title: 'Video',
      description: [
        {
          type: 'paragraph',
          children: ['Wij tonen ', { type: 'emphasis', children: ['films'] }, ' van een ander.'],
        },
      ],
      necessary: false,
      services: [
        {
          id: 'player',
          name: 'Speler',
          description: [],
          provider: { name: 'Speler BV', country: 'Verenigde Staten' },
          storage: [],
        },
      ],
    },
    {
      id: 'marketing',
      title: 'Marketing',
      description: [{ type: 'paragraph', children: ['Wij meten campagnes.'] }],
      necessary: false,
      services: [
        {
          id: 'pixel',
          name: 'Pixel',
          description: [],
          provider: { name: 'Pixel BV', country: 'Nederland' },
          storage: [
            { kind: 'cookie', name: '_pixel', term: 'Zonder einddatum', description: 'Meldt de campagne.' },
          ],
        },
      ],
    },
  ],
  textHash: '14e65c7f083cee2c6662ee820cc97cca7b11c1ab6ddaa4dc284d99169cf9b377',
};
