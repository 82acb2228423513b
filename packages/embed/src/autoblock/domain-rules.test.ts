import { expect } from '@open-wc/testing';
import type { GateTable } from '@konekto/policy';
import { DomainRules } from './domain-rules.js';

const service = (id: string, ...domains: string[]) => ({
  id,
  name: id,
  purpose: 'analytics',
  domains,
  storage: [],
});

const table = {
  services: [
    service('counter', 'stats.example.net', 'shared.example.net'),
    service('player', 'Video.example.net:8443', 'shared.example.net'),
    service('shop', 'shop.example.net'),
  ],
} as unknown as GateTable;

const rules = (...allowed: string[]): DomainRules =>
  new DomainRules(table, ['https://api.stats.example.net/base/', undefined], (id) => allowed.includes(id));

describe('DomainRules', () => {
  it('holds a declared domain and its subdomains, on any port and under any scheme', () => {
    for (const address of [
      'https://stats.example.net/a.js',
      'http://stats.example.net',
      '//stats.example.net/a.js',
      'https://cdn.eu.stats.example.net:444/',
      'https://STATS.example.net/',
      'wss://stats.example.net',
    ])
      expect(rules().holderOf(address), address).to.equal('counter');
  });

  it('leaves alone what only looks like it', () => {
    for (const address of [
      'https://example.net/',
      'https://mystats.example.net/',
      'https://stats.example.net.example.org/',
      'https://example.org/?https://stats.example.net',
      'stats.example.net/a.js',
      'data:text/html,stats.example.net',
      'https://',
      '',
    ])
      expect(rules().holderOf(address), address).to.equal(undefined);
  });

  it('holds a domain with a port on that port only, the usual one included', () => {
    expect(rules().holderOf('https://video.example.net:8443/')).to.equal('player');
    expect(rules().holderOf('https://video.example.net/')).to.equal(undefined);
    const usual = { services: [service('player', 'video.example.net:443')] } as unknown as GateTable;
    expect(new DomainRules(usual, [], () => false).holderOf('https://video.example.net/')).to.equal('player');
  });

  it('holds a shared domain under the first service, until any of them is allowed', () => {
    const address = 'https://shared.example.net/a.js';
    expect(rules().holderOf(address)).to.equal('counter');
    expect(rules('player').holderOf(address)).to.equal(undefined);
    expect(rules('player').allowerOf(address)).to.equal('player');
  });

  it('never holds the page itself, or what is ours', () => {
    const here = { services: [service('counter', location.hostname)] } as unknown as GateTable;
    expect(new DomainRules(here, [], () => false).holderOf('/a.js')).to.equal(undefined);
    expect(rules().holderOf('https://api.stats.example.net/v1/consents')).to.equal(undefined);
  });
});
