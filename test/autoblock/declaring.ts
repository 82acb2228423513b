/** A policy whose services load from names under `localhost`: two that ask, one that shares a domain, one exempt. */
export const declaring = (port: number): string => `
version: '1'
languages: [nl]
organisation: { name: School, address: unknown, email: unknown, phone: unknown, dataProtectionOfficer: unknown }
endpoint: http://api.localhost:${port}
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - { id: analytics, title: Statistieken, description: Tellen. }
  - { id: media, title: Video, description: Kijken. }
services:
  ${service('counter', 'analytics', [`counter.localhost:${port}`, `shared.localhost:${port}`])}
  ${service('player', 'media', [`player.localhost:${port}`, `shared.localhost:${port}`])}
  ${service('shop', 'necessary', [`shop.localhost:${port}`], exempt)}
rights: { channels: [email] }
statement: [{ id: intro, heading: Wie wij zijn, body: Een school. }]
`;

const exempt = ', exemption: { ground: strictly-necessary, justification: Zonder kan niets. }';

const service = (id: string, purpose: string, domains: string[], more = ''): string =>
  `- { id: ${id}, name: ${id}, purpose: ${purpose}, description: Doet iets., storage: [], domains: ${JSON.stringify(domains)},
      provider: { name: ${id}, country: NL, privacyUrl: 'https://example.org/privacy' }${more} }`;
