import type { GateService, GateTable } from '@konekto/policy';

const service = (id: string, purpose: string, more: Partial<GateService> = {}): GateService => ({
  id,
  name: id,
  purpose,
  domains: [],
  storage: [],
  ...more,
});

/** Three purposes, two services that share one of them, and two services that need no consent. */
export const gateTable: GateTable = {
  version: '2026-11-23',
  hash: 'a'.repeat(64),
  audience: 'general',
  languages: ['nl'],
  pages: { privacy: '/privacy', cookies: '/cookies' },
  purposes: [
    { id: 'analytics', mark: '9f3a01' },
    { id: 'marketing', mark: '77ab22', advertising: true },
    { id: 'media', mark: '10cd33' },
  ],
  services: [
    service('session', 'necessary', { exempt: true }),
    service('visits', 'analytics', { exempt: true }),
    service('counter', 'analytics', {
      storage: [
        { kind: 'cookie', name: '_counter_*' },
        { kind: 'localStorage', name: 'counter.*' },
        { kind: 'sessionStorage', name: 'counter' },
        { kind: 'indexedDB', name: 'counter-db' },
      ],
    }),
    service('meter', 'analytics'),
    service('pixel', 'marketing', { storage: [{ kind: 'cookie', name: '_pixel' }] }),
    service('player', 'media', { provider: 'Speler BV' }),
  ],
  words: {},
  theme: {},
};
