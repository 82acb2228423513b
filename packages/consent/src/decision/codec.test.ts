import { expect } from '@open-wc/testing';
import type { GateTable } from '@konekto/policy';
import fc from 'fast-check';
import { gateTable } from '../testing/gate-table.js';
import { daysKept, decode, encode } from './codec.js';
import { decide, stateOf, type Choices, type DecisionSource } from './state.js';

const day = 86_400_000;
const undecided = stateOf(gateTable, undefined);

function setup(choices: Choices, source: DecisionSource = 'visitor') {
  const decision = decide(gateTable, undecided, choices, source);
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
    const table: GateTable = { ...gateTable, purposes: asked.map((id) => ({ id, mark })), services };
    return { table, choices, source };
  });

describe('the value of the cookie', () => {
  it('gives back any decision under any policy', () => {
    fc.assert(
      fc.property(decided, ({ table, choices, source }) => {
        const decision = decide(table, stateOf(table, undefined), choices, source);
        expect(decode(table, encode(table, decision))).to.deep.equal(decision);
      }),
    );
  });

  it('has at most 150 bytes with three purposes', () => {
    const { value } = setup({ analytics: true, marketing: true, media: false, counter: false, player: true });
    expect(new TextEncoder().encode(`konekto_consent=${value}`).length).to.be.at.most(150);
  });

  it('says no more of a refusal than the day: every refusal of that day is the same', () => {
    const none = { analytics: false, marketing: false, media: false };
    expect(setup(none).value).to.equal(setup(none).value);
    const dayOf = (value: string) => value.split('|')[2];
    const [before, after] = setup(none).value.split(dayOf(setup(none).value)!);
    expect([before, after]).to.deep.equal([
      '1|2026-11-23|',
      '|v|-analytics:9f3a|-marketing:77ab|-media:10cd',
    ]);
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
      purposes: gateTable.purposes.map((one) => (one.id === 'marketing' ? { ...one, mark: 'ffff' } : one)),
    };
    const state = stateOf(changed, decode(changed, value));
    expect(state.status).to.equal('undecided');
    expect(state.purposes).to.deep.equal({ analytics: true, marketing: false, media: true });
    expect(state.services).to.include({ counter: false, meter: true, pixel: false, player: true });
  });

  it('forgets the exceptions of a purpose that is asked again', () => {
    const { value } = setup({ analytics: false, counter: true });
    const changed = { ...gateTable, purposes: [{ id: 'analytics', mark: 'ffff' }] };
    expect(stateOf(changed, decode(changed, value)).services['counter']).to.equal(false);
  });
});

describe('a value that is not ours', () => {
  const { value } = setup({ analytics: true, marketing: true, media: true });
  const strange: Readonly<Record<string, string | undefined>> = {
    missing: undefined,
    empty: '',
    'of another tool': '{"categories":["analytics"],"revision":0}',
    'of another format': value.replace('1|', '2|'),
    'without a source': value.replace('|v|', '|x|'),
    'with a source that every object has': value.replace('|v|', '|constructor|'),
    'without a day': value.replace(/^1\|([^|]+)\|[^|]+/, '1|$1|'),
    'with a day that is none': value.replace(/^1\|([^|]+)\|[^|]+/, '1|$1|~~'),
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
    fc.assert(fc.property(fc.string(), (text) => void stateOf(gateTable, decode(gateTable, `1|v|${text}`))));
  });
});
