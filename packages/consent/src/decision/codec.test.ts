import { expect } from '@open-wc/testing';
import type { GateTable } from '@konekto/policy';
import fc from 'fast-check';
import { gateTable } from '../testing/gate-table.js';
import { decode, encode } from './codec.js';
import { daysKept } from './days-kept.js';
import { decide, stateOf, type Choices, type DecisionSource } from './state.js';

const day = 86_400_000;

function setup(choices: Choices, source: DecisionSource = 'visitor') {
  const decision = decide(gateTable, undefined, choices, source);
  return { decision, value: encode(gateTable, decision), decidedAt: Date.parse(decision.decidedAt) };
}

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
const marks = fc.stringMatching(/^[0-9a-f]{4}$/);

/** A table with any number of purposes and services, and choices for some of them. */
const decided = fc
  .uniqueArray(id, { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.record({
      asked: fc.integer({ min: 1, max: ids.length }).map((count) => ids.slice(0, count)),
      ids: fc.constant(ids),
      mark: marks,
      purposeOf: fc.array(fc.nat(), { minLength: ids.length, maxLength: ids.length }),
      exempt: fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
      choices: fc.dictionary(fc.constantFrom(...ids), fc.boolean()),
      source: fc.constantFrom<DecisionSource>('visitor', 'api', 'gpc'),
    }),
  )
  .map(({ asked, ids, mark, purposeOf, exempt, choices, source }) => {
    const services = ids.slice(asked.length).map((id, index) => ({
      id,
      name: id,
      purpose: asked[purposeOf[index]! % asked.length]!,
      domains: [],
      storage: [],
      ...(exempt[index] && { exempt: true as const }),
    }));
    const table: GateTable = {
      ...gateTable,
      purposes: asked.map((id, index) => ({ id, mark: mark + String(index).padStart(2, '0') })),
      services,
    };
    return { table, choices, source };
  });

describe('the value of the cookie', () => {
  it('gives back any decision under any policy', () => {
    fc.assert(
      fc.property(decided, ({ table, choices, source }) => {
        const decision = decide(table, undefined, choices, source);
        expect(decode(table, encode(table, decision))).to.deep.equal(decision);
      }),
    );
  });

  const size = (value: string): number => new TextEncoder().encode(`konekto_consent=${value}`).length;
  const record = 'a'.repeat(32);

  it('has at most 150 bytes with three purposes', () => {
    const choices = { analytics: true, marketing: true, media: false, counter: false, player: true };
    const { decision } = setup(choices);
    expect(size(encode(gateTable, { ...decision, record }))).to.be.at.most(150);
  });

  describe('with a thousand services', () => {
    const services = Array.from({ length: 1000 }, (_, index) => ({
      ...gateTable.services[2]!,
      id: `service-${index}`,
      purpose: gateTable.purposes[index % 3]!.id,
    }));
    const table: GateTable = { ...gateTable, services };
    const valueOf = (choices: Choices): string =>
      encode(table, { ...decide(table, undefined, choices, 'visitor'), record });
    const all = { analytics: true, marketing: true, media: true };
    const pick = (every: number, value: boolean): Choices =>
      Object.fromEntries(services.filter((_, index) => index % every === 0).map(({ id }) => [id, value]));

    const mixtures: Readonly<Record<string, Choices>> = {
      'all of them': all,
      'all but one': { ...all, 'service-500': false },
      'a purpose refused, but for one service': { ...all, media: false, 'service-500': true },
      'one purpose refused by each of its services': {
        ...all,
        ...Object.fromEntries(
          services.filter(({ purpose }) => purpose === 'media').map(({ id }) => [id, false]),
        ),
      },
      'ten refused one by one': { ...all, ...pick(100, false) },
    };
    for (const [title, choices] of Object.entries(mixtures)) {
      it(`has at most 150 bytes and is remembered: ${title}`, () => {
        const value = valueOf(choices);
        expect(size(value)).to.be.at.most(150);
        const wanted = stateOf(table, decide(table, undefined, choices, 'visitor')).services;
        expect(stateOf(table, decode(table, value)).services).to.deep.equal(wanted);
      });
    }

    it('grows by about a character a service when every second one is chosen by hand', () => {
      const choices = { ...all, ...pick(2, false) };
      expect(size(valueOf(choices))).to.be.below(1250);
      const wanted = stateOf(table, decide(table, undefined, choices, 'visitor')).services;
      expect(stateOf(table, decode(table, valueOf(choices))).services).to.deep.equal(wanted);
    });
  });

  it('says no more of a refusal than the day: every refusal of that day is the same', () => {
    const none = { analytics: false, marketing: false, media: false };
    expect(setup(none).value).to.equal(setup(none).value);
    expect(setup(none).value).to.match(
      /^2\|2026-11-23\|[\d-]{10}\|visitor\|\|-9f3a01\|-77ab22\|-10cd33\|\w+$/,
    );
  });

  it('is kept for 180 days, a refusal as long as a grant (CB-14)', () => {
    for (const analytics of [true, false]) {
      const { value, decidedAt } = setup({ analytics });
      expect(decode(gateTable, value, decidedAt + 179 * day)).to.be.an('object');
      expect(decode(gateTable, value, decidedAt + daysKept * day)).to.be.an('object');
      expect(decode(gateTable, value, decidedAt + 181 * day)).to.equal(undefined);
    }
  });

  it('does not count from a clock that is days ahead', () => {
    const { value, decidedAt } = setup({ analytics: true });
    expect(decode(gateTable, value, decidedAt - 2 * day)).to.equal(undefined);
  });

  it('asks again for a purpose whose substance changed, and keeps the others', () => {
    const { value } = setup({ analytics: true, marketing: true, media: true, counter: false, player: true });
    const changed = {
      ...gateTable,
      purposes: gateTable.purposes.map((one) => (one.id === 'marketing' ? { ...one, mark: 'ffffff' } : one)),
    };
    const state = stateOf(changed, decode(changed, value));
    expect(state.status).to.equal('undecided');
    expect(state.purposes).to.deep.equal({ analytics: true, marketing: false, media: true });
    expect(state.services).to.include({ counter: false, meter: true, pixel: false, player: true });
  });

  it('forgets the exceptions of a purpose that is asked again', () => {
    const { value } = setup({ analytics: false, counter: true });
    const changed = { ...gateTable, purposes: [{ id: 'analytics', mark: 'ffffff' }] };
    expect(stateOf(changed, decode(changed, value)).services['counter']).to.equal(false);
  });
});

describe('a value that is not ours', () => {
  const { value } = setup({ analytics: true, marketing: true, media: true });
  const strange: Readonly<Record<string, string | undefined>> = {
    missing: undefined,
    empty: '',
    'of another tool': '{"categories":["analytics"],"revision":0}',
    'of another format': value.replace('2|', '1|'),
    'without a source': value.replace('|visitor|', '|x|'),
    'with a source that every object has': value.replace('|visitor|', '|constructor|'),
    'without a day': value.replace(/^2\|([^|]+)\|[^|]+/, '2|$1|'),
    'with a day that is none': value.replace(/^2\|([^|]+)\|[^|]+/, '2|$1|~~'),
    'cut off': value.slice(0, 14),
    'far too long': 'x'.repeat(100_000),
    'with separators only': '|'.repeat(4000),
  };
  for (const [title, text] of Object.entries(strange)) {
    it(`is undecided and refuses everything: ${title}`, () => {
      const state = stateOf(gateTable, decode(gateTable, text));
      expect(state.status).to.equal('undecided');
      expect(Object.values(state.purposes)).to.not.include(true);
    });
  }

  it('never agrees to what was not agreed to, however it is damaged', () => {
    const { value } = setup({ analytics: false, marketing: false, media: false });
    fc.assert(
      fc.property(fc.nat(value.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, cut, text) => {
        fc.pre(!text.includes('+'));
        const state = stateOf(
          gateTable,
          decode(gateTable, value.slice(0, at) + text + value.slice(at + cut)),
        );
        expect(Object.values(state.purposes)).to.not.include(true);
      }),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void stateOf(gateTable, decode(gateTable, `2|v|${text}`))));
  });
});
