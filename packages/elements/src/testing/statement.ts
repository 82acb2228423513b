import type { Statement } from '@konekto/policy';
import { choices } from './choices.js';

/** A privacy statement with every kind of section, and with facts that the policy leaves unknown. */
export const statement: Statement = {
  words: {
    title: 'Privacyverklaring',
    contents: 'Op deze pagina',
    version: 'Versie {version}',
    unknown: 'Dit staat niet in deze verklaring.',
    none: 'Niemand',
    applications: 'Toepassingen',
    data: 'Welke gegevens',
    source: 'Waar de gegevens vandaan komen',
    recipients: 'Met wie wij ze delen',
    purposes: 'Waarvoor',
    legalBasis: 'Op welke grond',
    retention: 'Hoelang wij ze bewaren',
    transfers: 'Doorgifte buiten de EU',
    security: 'Beveiliging',
    organisation: 'Organisatie',
    address: 'Adres',
    email: 'E-mail',
    phone: 'Telefoon',
    dataProtectionOfficer: 'Functionaris gegevensbescherming',
    analysis: 'Wat wij ermee onderzoeken',
    unsubscribe: 'Afmelden',
    consents: 'Alleen als u ervoor kiest',
    rights: {
      access: 'Uw gegevens inzien',
      rectification: 'Uw gegevens laten verbeteren',
      erasure: 'Uw gegevens laten verwijderen',
      restriction: 'Het gebruik laten beperken',
      objection: 'Bezwaar maken',
      portability: 'Uw gegevens meenemen',
      withdrawal: 'Uw toestemming intrekken',
      complaint: 'Een klacht indienen',
    },
    channels: { email: 'Per e-mail', phone: 'Per telefoon', letter: 'Per brief', form: 'Met een formulier' },
    formChannel: 'Gebruik het formulier op onze website.',
  },
  version: '2026-11-23',
  title: 'Privacyverklaring',
  sections: [
    {
      id: 'intro',
      heading: 'Wie wij zijn',
      body: [
        {
          type: 'paragraph',
          children: [
            'Wij zijn ',
            { type: 'emphasis', children: ['een school'] },
            ' in ',
            { type: 'strong', children: ['Utrecht'] },
            '.',
          ],
        },
        { type: 'heading', children: ['Wat wij doen'] },
        {
          type: 'list',
          ordered: false,
          items: [
            [{ type: 'paragraph', children: ['Lesgeven'] }],
            [
              {
                type: 'paragraph',
                children: [
                  'Stages zoeken, met ',
                  { type: 'link', href: 'https://app.example.org', children: ['een app'] },
                ],
              },
            ],
          ],
        },
      ],
    },
    {
      id: 'controller',
      heading: 'Verantwoordelijke',
      body: [],
      draws: 'organisation',
      facts: [
        { term: 'Organisatie', values: [[{ type: 'paragraph', children: ['De Brug'] }]] },
        { term: 'Adres', values: [[{ type: 'paragraph', children: ['Schoolstraat 1, Utrecht'] }]] },
        {
          term: 'E-mail',
          values: [
            [
              {
                type: 'paragraph',
                children: [
                  { type: 'link', href: 'mailto:privacy@example.org', children: ['privacy@example.org'] },
                ],
              },
            ],
          ],
        },
        { term: 'Telefoon', values: null },
        { term: 'Functionaris gegevensbescherming', values: null },
      ],
    },
    {
      id: 'register',
      heading: 'Wat wij verwerken',
      body: [{ type: 'paragraph', children: ['Per groep.'] }],
      draws: 'processing',
      register: [
        {
          id: 'pupils',
          subjects: 'Leerlingen',
          summary: [{ type: 'paragraph', children: ['Wij werken voor scholen.'] }],
          applications: ['Rooster', 'Toetsen'],
          facts: [
            {
              term: 'Toepassingen',
              values: [
                [{ type: 'paragraph', children: ['Rooster'] }],
                [{ type: 'paragraph', children: ['Toetsen'] }],
              ],
            },
            {
              term: 'Welke gegevens',
              values: [
                [{ type: 'paragraph', children: ['Naam'] }],
                [{ type: 'paragraph', children: ['E-mailadres'] }],
              ],
            },
            {
              term: 'Waar de gegevens vandaan komen',
              values: [[{ type: 'paragraph', children: ['De school'] }]],
            },
            { term: 'Waarvoor', values: [[{ type: 'paragraph', children: ['Lessen plannen'] }]] },
            { term: 'Met wie wij ze delen', values: null },
            { term: 'Op welke grond', values: null },
            { term: 'Hoelang wij ze bewaren', values: [[{ type: 'paragraph', children: ['2 jaar'] }]] },
            { term: 'Doorgifte buiten de EU', values: null },
            { term: 'Beveiliging', values: null },
          ],
        },
      ],
    },
    {
      id: 'forms',
      heading: 'Formulieren',
      body: [],
      draws: 'forms',
      forms: [
        {
          id: 'contact',
          title: 'Contact',
          facts: [
            {
              term: 'Wat wij vragen',
              values: [
                [
                  {
                    type: 'paragraph',
                    children: ['Naam, E-mailadres, Telefoonnummer, Postcode en Uw vraag of opmerking'],
                  },
                ],
              ],
            },
            { term: 'Waarvoor', values: [[{ type: 'paragraph', children: ['Om te antwoorden.'] }]] },
            {
              term: 'Wat wij onderzoeken',
              values: [[{ type: 'paragraph', children: ['Wij tellen de vragen.'] }]],
            },
            {
              term: 'Hoelang wij het bewaren',
              values: [[{ type: 'paragraph', children: ['Zonder einddatum'] }]],
            },
            {
              term: 'Alleen als u ervoor kiest',
              values: [[{ type: 'paragraph', children: ['U mag mijn vraag onderzoeken.'] }]],
            },
          ],
        },
        {
          id: 'campaign',
          title: 'Campagne',
          facts: [
            {
              term: 'Wat wij vragen',
              values: [[{ type: 'paragraph', children: ['E-mailadres, Niveau en Ik ben 16 jaar of ouder'] }]],
            },
            { term: 'Waarvoor', values: [[{ type: 'paragraph', children: ['Om u uit te nodigen.'] }]] },
            { term: 'Wat wij onderzoeken', values: [[{ type: 'paragraph', children: ['Geen.'] }]] },
            { term: 'Hoelang wij het bewaren', values: [[{ type: 'paragraph', children: ['1 jaar'] }]] },
          ],
        },
        {
          id: 'newsletter',
          title: 'Nieuwsbrief',
          facts: [
            {
              term: 'Wat wij vragen',
              values: [[{ type: 'paragraph', children: ['Voornaam en E-mailadres'] }]],
            },
            { term: 'Waarvoor', values: [[{ type: 'paragraph', children: ['Om u te mailen.'] }]] },
            { term: 'Wat wij onderzoeken', values: [[{ type: 'paragraph', children: ['Geen.'] }]] },
            { term: 'Hoelang wij het bewaren', values: [[{ type: 'paragraph', children: ['1 jaar'] }]] },
            { term: 'Afmelden', values: [[{ type: 'paragraph', children: ['Met de link in elke mail.'] }]] },
          ],
        },
      ],
    },
    {
      id: 'cookies',
      heading: 'Cookies',
      body: [],
      draws: 'services',
      purposes: choices.purposes,
      cookieList: choices.cookieList,
    },
    {
      id: 'rights',
      heading: 'Uw rechten',
      body: [],
      draws: 'rights',
      facts: [
        { term: 'Uw gegevens inzien', values: [[{ type: 'paragraph', children: ['Stuur ons een mail.'] }]] },
        { term: 'Uw gegevens laten verbeteren', values: null },
        { term: 'Uw gegevens laten verwijderen', values: null },
        { term: 'Het gebruik laten beperken', values: null },
        { term: 'Bezwaar maken', values: null },
        { term: 'Uw gegevens meenemen', values: null },
        { term: 'Uw toestemming intrekken', values: null },
        {
          term: 'Een klacht indienen',
          values: [
            [
              {
                type: 'paragraph',
                children: [
                  'Bij de ',
                  {
                    type: 'link',
                    href: 'https://autoriteitpersoonsgegevens.nl',
                    children: ['toezichthouder'],
                  },
                  '.',
                ],
              },
            ],
          ],
        },
      ],
      channels: [
        {
          term: 'Per e-mail',
          values: [
            [
              {
                type: 'paragraph',
                children: [
                  { type: 'link', href: 'mailto:privacy@example.org', children: ['privacy@example.org'] },
                ],
              },
            ],
          ],
        },
        { term: 'Per brief', values: [[{ type: 'paragraph', children: ['Schoolstraat 1, Utrecht'] }]] },
        {
          term: 'Met een formulier',
          values: [[{ type: 'paragraph', children: ['Gebruik het formulier op onze website.'] }]],
        },
      ],
    },
  ],
};
