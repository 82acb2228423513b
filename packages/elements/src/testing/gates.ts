import type { GateTable } from '@konekto/policy';

/** What konekto.js would hold: five services for four purposes, of which one is always on. */
export const gates: GateTable = {
  version: '2026-11-23',
  hash: 'fda7493b7c2b44763f17a2ae167719e98f5e6c801af8cde3e64c829262d5c4f3',
  audience: 'general',
  languages: ['nl'],
  pages: { privacy: '/privacy', cookies: '/cookies' },
  purposes: [
    { id: 'analytics', mark: 'c44d' },
    { id: 'media', mark: '4884' },
    { id: 'marketing', mark: '38c8' },
  ],
  services: [
    {
      id: 'session',
      name: 'Sessie',
      purpose: 'necessary',
      exempt: true,
      provider: 'De Brug',
      domains: [],
      storage: [{ kind: 'cookie', name: 'sid' }],
    },
    {
      id: 'counter',
      name: 'Teller',
      purpose: 'analytics',
      provider: 'Teller BV',
      domains: [],
      storage: [
        { kind: 'cookie', name: '_counter_*' },
        { kind: 'localStorage', name: 'counter.pages' },
      ],
    },
    { id: 'meter', name: 'Meter', purpose: 'analytics', domains: [], storage: [] },
    { id: 'player', name: 'Speler', purpose: 'media', provider: 'Speler BV', domains: [], storage: [] },
    {
      id: 'pixel',
      name: 'Pixel',
      purpose: 'marketing',
      provider: 'Pixel BV',
      domains: [],
      storage: [{ kind: 'cookie', name: '_pixel' }],
    },
  ],
  words: {
    nl: {
      banner: {
        label: 'Cookies',
        title: 'Mogen wij cookies gebruiken?',
        intro: 'De Brug gebruikt cookies en vergelijkbare technieken. U kiest zelf wat mag.',
        purposes: 'Waarvoor:',
        withdraw: 'Uw keuze aanpassen kan altijd met de knop Cookie-instellingen.',
        accept: 'Accepteren',
        refuse: 'Weigeren',
        settings: 'Instellingen',
        privacy: 'Privacyverklaring',
        cookies: 'Cookieverklaring',
        saved: 'Uw keuze is opgeslagen.',
        asked: ['Statistieken', 'Video', 'Marketing'],
      },
      placeholder: {
        title: '{service} is uitgeschakeld',
        explanation: 'Als u dit laat zien, krijgt {provider} gegevens over uw bezoek.',
        once: 'Eenmalig tonen',
        always: 'Altijd tonen',
      },
      preferencesLabel: 'Cookie-instellingen',
      textHash: 'b2335e41b5f8e64417920fe05bd83b6b16ee89811a82a9b67eb8cadd5e99524b',
    },
  },
  theme: {},
};
