import { compilePolicy } from '../compile/compile-policy.js';
import type { CompiledPolicy } from '../compile/compiled.js';
import type { PolicyDocument } from '../document/document.js';
import { loadPolicy } from '../document/load-policy.js';
import { PolicyError, type PolicyIssue } from '../document/policy-error.js';

/** A small policy without mistakes. */
export const smallSource = `version: '1'
languages: [nl, en]
organisation:
  name: School
  address: unknown
  email: unknown
  phone: unknown
  dataProtectionOfficer: unknown
pages: { privacy: /privacy, cookies: /cookies }
purposes:
  - id: analytics
    title: { nl: Statistieken, en: Statistics }
    description: Wij tellen bezoeken.
  - id: media
    title: Video
    description: Wij tonen video's.
services:
  - id: counter
    name: Teller
    purpose: analytics
    provider: { name: Teller BV, country: NL }
    domains: [a.example.org, b.example.org]
    storage:
      - { kind: cookie, name: _c, retention: P13M, description: Telt. }
      - { kind: localStorage, name: c, retention: P1M, description: Telt ook. }
  - id: meter
    name: Meter
    purpose: analytics
    provider: { name: Meter BV, country: NL }
  - id: player
    name: Speler
    purpose: media
    provider: { name: Speler BV, country: NL }
forms:
  contact:
    title: Contact
    fields:
      - { name: email, type: email, required: true }
      - { name: postcode, type: postcode }
    purpose: Om te antwoorden.
    analysis: Geen.
    retention: P1Y
rights: { channels: [email] }
statement:
  - { id: intro, heading: Wie wij zijn, body: Wij zijn een school. }
theme: { color-accent: green }
`;

/** The small policy with one piece of its source rewritten. The piece must be there. */
export function rewritten(from: string, to: string, source = smallSource): string {
  if (!source.includes(from)) throw new Error(`The policy of the tests has no ${JSON.stringify(from)}`);
  return source.replace(from, () => to);
}

export const load = (source: string): PolicyDocument => loadPolicy(source, 'test.yaml');

export const compile = (source: string): CompiledPolicy => compilePolicy(load(source));

/** What `loadPolicy` finds wrong with a source. */
export function issuesOf(source: string): readonly PolicyIssue[] {
  try {
    load(source);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.issues;
    throw error;
  }
}
