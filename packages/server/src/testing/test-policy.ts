import { compilePolicy, loadPolicy, type CompiledPolicy } from '@konekto/policy';

const source = `
version: "2026-11-23"
languages: [nl, en]
organisation: { name: School <Test>, address: unknown, email: info@example.org, phone: unknown, dataProtectionOfficer: unknown }
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - { id: analytics, title: Statistieken, description: Bezoek tellen }
services:
  - id: matomo
    name: Matomo
    purpose: analytics
    provider: { name: Matomo, country: NL }
    domains: [stats.example.org]
    storage: [{ kind: cookie, name: "_pk_id*", retention: P13M, description: Teller }]
forms:
  contact:
    title: { nl: Contact, en: Contact us }
    intro: { nl: Stel uw vraag., en: Ask us. }
    fields:
      - { name: name, type: text, required: true }
      - { name: email, type: email, required: true }
      - { name: phone, type: tel }
      - { name: postcode, type: postcode }
      - { name: message, type: textarea, required: true }
      - { name: copy, type: checkbox, label: { nl: Stuur mij een kopie, en: Send me a copy } }
    purpose: { nl: Om te antwoorden, en: To answer }
    analysis: { nl: Niets, en: Nothing }
    retention: P1Y
    consents:
      - { id: analysis, text: { nl: U mag mijn vraag onderzoeken., en: You may study my question. } }
    thanks: { nl: Wij antwoorden binnen een week., en: We answer within a week. }
  campaign:
    title: Aanmelden
    campaigns: [{ id: open-dag, title: Open dag }, { id: meeloopdag, title: Meeloopdag }]
    fields: [{ name: name, type: text, required: true }]
    purpose: Aanmelden
    analysis: Niets
    retention: P1M
rights: { channels: [email] }
statement: [{ id: intro, heading: Privacy, body: Tekst }]
`;

/** The policy of the tests, compiled. `change` rewrites its source. */
export const testPolicy = (change: (source: string) => string = (same) => same): CompiledPolicy =>
  compilePolicy(loadPolicy(change(source), 'test.policy.yaml'));
