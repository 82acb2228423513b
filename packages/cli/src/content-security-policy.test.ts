import { compilePolicy, loadPolicy } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { CommandError } from './command-error.js';
import {
  contentSecurityPolicies,
  headerOf,
  withoutDomains,
  type CspOptions,
} from './content-security-policy.js';

const service = (id: string, domains: string, more = ''): string =>
  `- { id: ${id}, name: ${id}, purpose: ${more ? 'necessary' : 'analytics'}, description: x, storage: [], domains: ${domains},
      provider: { name: x, country: NL, privacyUrl: /x }${more} }`;

const policy = compilePolicy(
  loadPolicy(
    `
version: '1'
languages: [nl]
endpoint: https://api.example.org/base
organisation: { name: School, address: unknown, email: unknown, phone: unknown, dataProtectionOfficer: unknown }
pages: { privacy: /privacy, cookies: /cookies }
purposes: [{ id: analytics, title: x, description: x }]
services:
  ${service('counter', "[stats.example.net, '192.0.2.1:81']")}
  ${service('meter', '[meter.example.com]')}
  ${service('shop', '[shop.example.com]', ', exemption: { ground: strictly-necessary, justification: x }')}
  ${service('diary', '[]')}
rights: { channels: [email] }
statement: [{ id: intro, heading: x, body: x }]
`,
    'test.yaml',
  ),
);

const directives = (options: Partial<CspOptions> = {}) =>
  contentSecurityPolicies(policy, { allow: [], origins: [], ...options }).map((directives) =>
    Object.fromEntries(directives.map(({ name, sources }) => [name, sources.join(' ')])),
  );

describe('contentSecurityPolicies', () => {
  it('allows the site, the backend and what needs no consent, and nothing else', () => {
    const own = "'self' shop.example.com *.shop.example.com";
    expect(directives()).toEqual([
      {
        'default-src': own,
        'script-src': own,
        'style-src': own,
        'img-src': `${own} data:`,
        'connect-src': `${own} https://api.example.org`,
        'form-action': "'self' https://api.example.org",
        'object-src': "'none'",
        'base-uri': "'self'",
      },
    ]);
  });

  it('adds the domains of the services that are allowed; numbers have no subdomains', () => {
    const [counter] = directives({ allow: ['counter'] });
    expect(counter?.['script-src']).toBe(
      "'self' stats.example.net *.stats.example.net 192.0.2.1:81 shop.example.com *.shop.example.com",
    );
    const [all] = directives({ allow: ['all'] });
    expect(all?.['default-src']).toMatch(/stats\.example\.net.* meter\.example\.com/);
  });

  it('adds origins of the site itself', () => {
    const [found] = directives({ origins: ['https://cdn.example.org/'] });
    expect(found?.['script-src']).toMatch(/^'self' https:\/\/cdn\.example\.org /);
  });

  it('says with a second policy which scripts run when there is a nonce', () => {
    const [strict, places] = directives({ nonce: '{{nonce}}' });
    expect(strict).toEqual({ 'script-src': "'nonce-{{nonce}}' 'strict-dynamic'" });
    expect(places?.['script-src']).toBe("'self' shop.example.com *.shop.example.com 'unsafe-inline'");
  });

  it('joins policies with commas, directives with semicolons', () => {
    expect(headerOf(contentSecurityPolicies(policy, { allow: [], origins: [], nonce: 'n' }))).toMatch(
      /^script-src 'nonce-n' 'strict-dynamic', default-src [^;,]*; script-src [^;,]*;/,
    );
  });

  it.each([[{ allow: ['teller'] }], [{ origins: ['cdn.example.org'] }], [{ origins: ['https://a.org/x'] }]])(
    'refuses %j and says what can be given',
    (options) => {
      expect(() => directives(options)).toThrow(CommandError);
    },
  );
});

describe('withoutDomains', () => {
  it('names the services that no header can hold', () => {
    expect(withoutDomains(policy)).toEqual(['diary']);
  });
});
