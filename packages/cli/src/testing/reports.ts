import { checkPolicy, type CheckReport } from '../advice/check-report.js';

/** A policy with one warning, on line 4, and one piece of advice, on line 8. */
export const openSource = `version: '1'
languages: [nl]
organisation: { name: School, address: Straat 1, email: school@example.org, phone: 010 000 00 00,
  dataProtectionOfficer: unknown }
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - { id: media, title: Video, description: Wij tonen video's. }
services: [{ id: player, name: Speler, purpose: media, provider: { name: Speler BV, country: NL } }]
rights:
  channels: [email]
  access: Mail ons.
  rectification: Mail ons.
  erasure: Mail ons.
  restriction: Mail ons.
  objection: Mail ons.
  portability: Mail ons.
  withdrawal: Mail ons.
  complaint: Mail de AP.
statement:
  - { id: contact, heading: Contact, draws: organisation }
  - { id: rights, heading: Uw rechten, draws: rights }
`;

/** The same policy with two mistakes. */
export const mistakenSource = openSource.replace(
  'languages: [nl]',
  'languages: [nl]\nkleur: rood\nvorm: rond',
);

/** What is reported of a policy. */
export const reportOn = (source: string, strict = false, file = 'site/my policy.yaml'): CheckReport =>
  checkPolicy(source, file, strict);
