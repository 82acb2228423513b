import { describe, expect, it } from 'vitest';
import { definePolicy } from './define-policy.js';
import type { PolicySource } from './document.js';
import { loadPolicy } from './load-policy.js';

const source: PolicySource = {
  version: '1',
  languages: ['nl'],
  organisation: {
    name: 'School',
    address: 'unknown',
    email: 'unknown',
    phone: 'unknown',
    dataProtectionOfficer: 'unknown',
  },
  pages: { privacy: '/privacy', cookies: '/cookies' },
  purposes: [{ id: 'analytics', title: 'Statistieken', description: 'Wij tellen bezoeken.' }],
  rights: { channels: ['email'] },
  statement: [{ id: 'intro', heading: 'Wie wij zijn' }],
};

describe('definePolicy', () => {
  it('gives the document with its defaults', () => {
    expect(definePolicy(source)).toMatchObject({ audience: 'general', services: [], forms: {} });
  });

  it('gives what can be written as a policy file', () => {
    const policy = definePolicy(source);
    expect(loadPolicy(JSON.stringify(policy), 'konekto.policy.json')).toEqual(policy);
  });

  it('tells mistakes of the schema and of consistency by their path', () => {
    expect(() => definePolicy({ ...source, languages: [] })).toThrow(
      /^definePolicy\(\): 1 mistake.*\n.* languages/,
    );
    const services = [{ id: 'meter', name: 'Meter', purpose: 'analitics', provider: 'unknown' as const }];
    expect(() => definePolicy({ ...source, services })).toThrow(/services\[0\]\.purpose[^]*write analytics/);
  });
});
