import { loadPolicy, type PolicyDocument } from '@konekto/policy';

/** A policy with a statement, and one service to agree to. */
export const schoolSource = `version: '1'
languages: [nl, en]
organisation:
  name: School
  address: unknown
  email: unknown
  phone: unknown
  dataProtectionOfficer: unknown
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - { id: analytics, title: { nl: Statistieken, en: Statistics }, description: X }
  - { id: media, title: Video, description: X }
services:
  - id: counter
    name: Teller
    purpose: analytics
    provider: { name: Teller BV, country: NL }
    storage: [{ kind: cookie, name: _c, retention: P13M, description: Telt. }]
  - { id: player, name: Speler, purpose: media, provider: unknown }
rights: { channels: [email] }
statement:
  - { id: intro, heading: Wie wij zijn, body: { nl: Wij zijn een school., en: We are a school. } }
  - { id: cookies, heading: Cookies, draws: services }
  - { id: gone, heading: Weg, body: Dit gaat weg. }
`;

/** The next version of it: another text, another term, a section less. */
export const nextSource = [
  ["version: '1'", "version: '2'"],
  ['nl: Wij zijn een school.', 'nl: Wij zijn twee \\<scholen>.'],
  ['P13M', 'P14M'],
  ['  - { id: gone, heading: Weg, body: Dit gaat weg. }\n', ''],
].reduce((source, [from = '', to = '']) => source.replace(from, () => to), schoolSource);

export const load = (source: string): PolicyDocument => loadPolicy(source, 'test.yaml');
