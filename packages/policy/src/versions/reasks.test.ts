import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile/compile-policy.js';
import type { PolicyDocument, Service } from '../document/document.js';
import { load, rewritten, smallSource } from '../testing/policies.js';
import { describeReason } from './describe-reason.js';
import { reasks } from './reasks.js';

const before = load(smallSource);

/** Why visitors are asked again once a piece of the source is rewritten, in words. */
const why = (from: string, to: string, language = 'nl') =>
  Object.fromEntries(
    reasks(before, load(rewritten(from, to)))
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ purpose, reasons }) => [purpose, reasons.map((reason) => describeReason(reason, language))]),
  );

const exemption = '\n    exemption: { ground: low-impact-measurement, justification: X. }';

const few = { maxLength: 3 };
const provider = fc.constantFrom<Service['provider'][]>(
  'unknown',
  { name: 'P', country: 'NL' },
  { name: 'P', country: 'BE' },
  { name: 'P', country: 'BE', privacyUrl: '/p' },
);
const storage = fc.record({
  kind: fc.constantFrom('cookie' as const, 'localStorage' as const),
  name: fc.constantFrom('x', 'y'),
  retention: fc.constantFrom('P1D', 'session'),
  description: fc.constantFrom('X', 'Y'),
});
const exempt = { ground: 'low-impact-measurement' as const, justification: 'X' };
const services = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('A', 'B'),
    purpose: fc.constantFrom('analytics', 'media'),
    provider,
    domains: fc.array(fc.constantFrom('a.example', 'b.example'), few),
    storage: fc.array(storage, few),
    signals: fc.constant<Service['signals']>([]),
    exemption: fc.constantFrom<Service['exemption'][]>(undefined, undefined, undefined, exempt),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);
const audience = fc.constantFrom<PolicyDocument['audience'][]>('general', 'general', 'general', 'pupils');

/** The same to a visitor: other texts, another order. */
const reordered = (service: Service): Service => ({
  ...service,
  name: 'C',
  description: 'Z',
  domains: service.domains.toReversed(),
  storage: service.storage.toReversed().map((item) => ({ ...item, description: 'Z' })),
});

/** Two documents that share some services. */
const twoDocuments = fc
  .tuple(services, services, fc.subarray(['a', 'b', 'c']), audience, audience)
  .map(([first, second, kept, ...audiences]): [PolicyDocument, PolicyDocument] => [
    { ...before, audience: audiences[0], services: first },
    {
      ...before,
      audience: audiences[1],
      services: [
        ...second.filter(({ id }) => !kept.includes(id)),
        ...first.filter(({ id }) => kept.includes(id)).map(reordered),
      ],
    },
  ]);

const marks = (document: PolicyDocument) =>
  new Map(compilePolicy(document).gates.purposes.map(({ id, mark }) => [id, mark]));

describe('reasks', () => {
  it.each([
    [
      'services:\n',
      'services:\n  - { id: x, name: X, purpose: analytics, provider: unknown }\n',
      'Wij gebruiken nu ook X.',
    ],
    [
      'id: meter\n    name: Meter\n    purpose: analytics',
      `id: meter\n    name: Meter\n    purpose: analytics${exemption}`,
      'Wij gebruiken Meter hier niet meer voor.',
    ],
    [
      'name: Teller BV, country: NL',
      'name: Reclame BV, country: US',
      'De aanbieder van Teller was Teller BV, Nederland. Nu is dat Reclame BV, Verenigde Staten.',
    ],
    [
      'provider: { name: Meter BV, country: NL }',
      'provider: unknown',
      'De aanbieder van Meter was Meter BV, Nederland. Nu is dat onbekend.',
    ],
    [
      'name: Meter BV, country: NL',
      'name: Meter BV, country: NL, privacyUrl: /meter',
      'De aanbieder van Meter was Meter BV, Nederland. Nu is dat Meter BV, Nederland, /meter.',
    ],
    ['b.example.org]', 'b.example.org, c.example.org]', 'Teller gebruikt nu ook c.example.org.'],
    [', b.example.org]', ']', 'Teller gebruikt b.example.org niet meer.'],
    [
      '      - { kind: localStorage',
      '      - { kind: indexedDB, name: d, retention: session, description: X }\n      - { kind: localStorage',
      'Teller bewaart nu ook d (Database in de browser, Tot u de browser sluit).',
    ],
    [
      '      - { kind: localStorage, name: c, retention: P1M, description: Telt ook. }\n',
      '',
      'Teller bewaart c (Lokale opslag, 1 maand) niet meer.',
    ],
    [
      'P13M',
      'unlimited',
      'De bewaartermijn van _c (Teller, Cookie) was: 13 maanden. Nu is dat: Zonder einddatum.',
    ],
  ])('gives for %j → %j one reason', (from, to, sentence) => {
    expect(why(from, to)).toEqual({ analytics: [sentence] });
  });

  it('gives every reason, for every purpose that it touches', () => {
    expect(why('name: Meter\n    purpose: analytics', 'name: Metertje\n    purpose: media', 'en')).toEqual({
      analytics: ['We no longer use Metertje for this.'],
      media: ['We now also use Metertje.'],
    });
    expect(why('kind: cookie', 'kind: indexedDB', 'en')).toEqual({
      analytics: [
        'Teller now also keeps _c (Browser database, 13 months).',
        'Teller no longer keeps _c (Cookie, 13 months).',
      ],
    });
  });

  it('names a purpose that nobody was asked for before', () => {
    const none = load(rewritten('purpose: media', `purpose: media${exemption}`));
    expect(reasks(none, before)).toEqual([
      { purpose: 'analytics', reasons: [] },
      { purpose: 'media', reasons: [{ kind: 'purpose-added' }] },
    ]);
    expect(reasks(before, none)).toEqual([{ purpose: 'analytics', reasons: [] }]);
    expect(describeReason({ kind: 'purpose-added' }, 'en')).toBe(
      'We did not ask for consent for this before.',
    );
  });

  it('has facts for programs', () => {
    expect(reasks(before, load(rewritten('P13M', 'P14M')))[0]).toEqual({
      purpose: 'analytics',
      reasons: [
        {
          kind: 'term-changed',
          service: { id: 'counter', name: 'Teller' },
          storage: { kind: 'cookie', name: '_c' },
          from: 'P13M',
          to: 'P14M',
        },
      ],
    });
  });

  it('gives reasons exactly where the mark in the cookie changes', () => {
    let [asked, spared] = [0, 0];
    fc.assert(
      fc.property(twoDocuments, ([old, fresh]) => {
        const [oldMarks, freshMarks] = [marks(old), marks(fresh)];
        const found = reasks(old, fresh);
        expect(found.map(({ purpose }) => purpose)).toEqual([...freshMarks.keys()]);
        for (const { purpose, reasons } of found) {
          const changed = oldMarks.get(purpose) !== freshMarks.get(purpose);
          expect(reasons.length > 0).toBe(changed);
          if (changed) asked += 1;
          else spared += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(asked, spared)).toBeGreaterThan(20);
  });
});
