import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { textsPerLanguage } from '../document/text-at.js';
import { bundledDocument, bundledPolicy, bundledSource } from '../testing/bundled-policy.js';
import { compile, load, rewritten, smallSource } from '../testing/policies.js';
import { askedPurposes } from './consented-to.js';
import { compilePolicy } from './compile-policy.js';
import type { CompiledPolicy } from './compiled.js';
import { canonicalJson, fingerprint } from './fingerprint.js';

/** The same value with the keys of every mapping the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

const marks = ({ gates }: CompiledPolicy) =>
  Object.fromEntries(gates.purposes.map(({ id, mark }) => [id, mark]));

/** The same document with one text changed. */
function withTextAt(path: readonly PropertyKey[], language: string) {
  const copy = structuredClone(bundledDocument) as object;
  const text = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], copy);
  (text as Record<string, string>)[language] += ' x';
  return copy;
}

describe('the hash of a policy', () => {
  const { hash } = bundledPolicy;

  it('is the SHA-256 of the document as canonical JSON', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint({ b: [1, { d: undefined, c: 'é' }], a: null })).toBe(
      // printf '{"a":null,"b":[1,{"c":"é"}]}' | sha256sum
      'f23940232beb7511a6b1447c4951712eacee4357a77b9fa926e50abe9fd424a1',
    );
  });

  it('is the same, with the same bytes, each time', () => {
    const again = compilePolicy(bundledDocument);
    expect(JSON.stringify(again)).toBe(JSON.stringify(bundledPolicy));
    expect(again.hash).toBe(hash);
  });

  it('does not change with the order of keys, with comments or with the way of writing', () => {
    const source = stringify(reversed(parse(bundledSource)));
    expect(source.indexOf('theme:')).toBeLessThan(source.indexOf('version:'));
    expect(fingerprint(load(source))).toBe(hash);
    expect(fingerprint(load(`# een opmerking\n${bundledSource}`))).toBe(hash);
    expect(fingerprint(load(JSON.stringify(parse(bundledSource))))).toBe(hash);
  });

  it('changes with every text, in every language', () => {
    expect(fingerprint(bundledDocument)).toBe(hash);
    const places = [...textsPerLanguage(bundledDocument)].filter(({ text }) => typeof text !== 'string');
    const hashes = places.flatMap(({ path }) =>
      ['nl', 'en'].map((language) => fingerprint(withTextAt(path, language))),
    );
    expect(hashes.length).toBeGreaterThan(180);
    expect(new Set([hash, ...hashes]).size).toBe(hashes.length + 1);
  });

  it('stands in everything that is compiled', () => {
    const policy = compile(smallSource);
    expect(policy.gates.hash).toBe(policy.hash);
    expect(policy.content['nl']?.forms.forms['contact']?.policy).toEqual({ version: '1', hash: policy.hash });
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 1, c: 2 }, 'z', 'a'] })).toBe(
      '{"a":[{"c":2,"d":1},"z","a"],"b":1}',
    );
  });
});

describe('the mark of a purpose (CB-14)', () => {
  const before = marks(compile(smallSource));

  it('has six characters, others for each purpose', () => {
    expect(before).toEqual({
      analytics: expect.stringMatching(/^[0-9a-f]{6}$/) as string,
      media: expect.stringMatching(/^[0-9a-f]{6}$/) as string,
    });
    expect(before['analytics']).not.toBe(before['media']);
  });

  it.each([
    [
      'a service more',
      'services:\n',
      'services:\n  - { id: x, name: X, purpose: analytics, provider: unknown }\n',
    ],
    ['another service', 'id: meter', 'id: metertwee'],
    ['another provider', 'name: Teller BV', 'name: Reclame BV'],
    ['another country', 'name: Meter BV, country: NL', 'name: Meter BV, country: US'],
    ['another host', 'b.example.org', 'c.example.org'],
    ['another kind of storage', 'kind: cookie', 'kind: indexedDB'],
    ['another cookie', 'name: _c', 'name: _d'],
    ['a longer term', 'P13M', 'P14M'],
  ])('changes with %s, and for that purpose only', (_title, from, to) => {
    const after = marks(compile(rewritten(from, to)));
    expect(after['analytics']).not.toBe(before['analytics']);
    expect(after['media']).toBe(before['media']);
  });

  it.each([
    ['a text of the purpose', 'Wij tellen bezoeken.', 'Wij tellen elk bezoek.'],
    ['a title', 'nl: Statistieken', 'nl: Tellen'],
    ['a text of storage', 'description: Telt ook.', 'description: Telt mee.'],
    ['a text of the statement', 'Wij zijn een school.', 'Wij zijn een goede school.'],
    ['the version', "version: '1'", "version: '2'"],
    ['the theme', 'green', 'red'],
    ['the order of hosts', 'a.example.org, b.example.org', 'b.example.org, a.example.org'],
  ])('stays with a change of %s', (_title, from, to) => {
    const after = compile(rewritten(from, to));
    expect(after.hash).not.toBe(compile(smallSource).hash);
    expect(marks(after)).toEqual(before);
  });

  it('stays when services, storage and keys are only put in another order', () => {
    const document = load(smallSource);
    const services = document.services.map((service) => ({
      ...service,
      storage: service.storage.toReversed(),
    }));
    expect(marks(compilePolicy({ ...document, services: services.toReversed() }))).toEqual(before);
  });

  it('stays when a service comes for which no consent is asked', () => {
    const exempt =
      'services:\n  - { id: x, name: X, purpose: analytics, provider: unknown, exemption: { ground: low-impact-measurement, justification: X. } }\n';
    expect(marks(compile(rewritten('services:\n', exempt)))).toEqual(before);
  });
});

describe('askedPurposes', () => {
  const ids = (source: string) => askedPurposes(load(source)).map(({ id }) => id);
  const exemption = 'purpose: media\n    exemption: { ground: low-impact-measurement, justification: X. }';

  it('keeps the order of the document', () => {
    expect(ids(smallSource)).toEqual(['analytics', 'media']);
    expect(askedPurposes(bundledDocument).map(({ id }) => id)).toEqual(['analytics', 'marketing', 'media']);
  });

  it('leaves out a purpose without services, and one whose services are all exempt', () => {
    expect(ids(rewritten('purpose: media', 'purpose: analytics'))).toEqual(['analytics']);
    expect(ids(rewritten('purpose: media', exemption))).toEqual(['analytics']);
  });

  it('asks pupils for nothing, in gates, banner and preferences alike (CB-19)', () => {
    const source = `${smallSource}audience: pupils\n`;
    expect(ids(source)).toEqual([]);
    const { gates, content } = compile(source);
    expect(gates.purposes).toEqual([]);
    expect(gates.words['nl']?.titles).toEqual({});
    expect(content['nl']?.choices.purposes.map(({ id }) => id)).toEqual(['necessary']);
  });

  it('shows an exempt service under what is always on, with its reason', () => {
    const [necessary] = compile(rewritten('purpose: media', exemption)).content['nl']?.choices.purposes ?? [];
    expect(necessary).toMatchObject({ id: 'necessary', necessary: true, services: [{ id: 'player' }] });
    expect(JSON.stringify(necessary?.services[0]?.exemption)).toContain('X.');
  });
});

describe('a text that is missing in a language', () => {
  it('is shown in the first language of the document, and says which that is', () => {
    const { content } = compile(rewritten('{ nl: Statistieken, en: Statistics }', '{ nl: Statistieken }'));
    expect(content['nl']?.choices.purposes[1]?.title).toBe('Statistieken');
    expect(content['en']?.choices.purposes[1]?.title).toEqual({
      type: 'foreign',
      lang: 'nl',
      children: ['Statistieken'],
    });
  });
});

describe('the name and the address of the organisation', () => {
  it.each(['# De *Linde*', '<b>OBS</b> & zoon', '- a\n- b', '[x](javascript:alert(1))', '`code`'])(
    'are shown as they were given: %j',
    (given) => {
      const quoted = JSON.stringify(given);
      const source = rewritten(
        'heading: Wie wij zijn, body: Wij zijn een school.',
        'heading: Wie wij zijn, draws: organisation',
        rewritten('name: School\n  address: unknown', `name: ${quoted}\n  address: ${quoted}`),
      );
      const [section] = compile(source).content['nl']?.statement.sections ?? [];
      const shown = [[{ type: 'paragraph', children: [given] }]];
      expect(section).toMatchObject({ facts: [{ values: shown }, { values: shown }, {}, {}, {}] });
    },
  );
});
