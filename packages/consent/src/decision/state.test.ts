import { expect } from '@open-wc/testing';
import { allows } from '../gates/condition.js';
import { gateTable } from '../testing/gate-table.js';
import { decide, stateOf, type Choices, type Decision } from './state.js';

const undecided = stateOf(gateTable, undefined);
const none = { analytics: false, marketing: false, media: false };

/** Decides one time after the other and returns the last state. */
const after = (...decisions: Choices[]) =>
  stateOf(
    gateTable,
    decisions.reduce<Decision | undefined>(
      (before, choices) => decide(gateTable, before, choices, 'visitor'),
      undefined,
    ),
  );

describe('decide', () => {
  it('counts what was never decided as refused', () => {
    expect(after({ analytics: true }).purposes).to.deep.equal({ ...none, analytics: true });
  });

  it('keeps the value of what is left out', () => {
    const { purposes, services } = after({ analytics: true, pixel: true }, { media: true });
    expect(purposes).to.deep.equal({ analytics: true, marketing: false, media: true });
    expect(services).to.include({ counter: true, meter: true, pixel: true, player: true });
  });

  it('decides for the services of a purpose, but for those that it names', () => {
    expect(after({ analytics: true, meter: false }).services).to.include({ counter: true, meter: false });
  });

  it('decides for one service and leaves its purpose refused', () => {
    const { purposes, services } = after({ counter: true });
    expect(purposes['analytics']).to.equal(false);
    expect(services).to.include({ counter: true, meter: false });
  });

  it('lets a later choice for the purpose overrule earlier exceptions', () => {
    expect(after({ counter: true }, none).services['counter']).to.equal(false);
  });

  it('ignores what the policy does not declare', () => {
    expect(after({ typo: true }).purposes).to.deep.equal(none);
  });

  it('can not refuse what is exempt', () => {
    expect(after({ ...none, session: false, visits: false }).services).to.include({
      session: true,
      visits: true,
    });
  });

  it('leaves to be asked what Global Privacy Control says nothing of', () => {
    const refusal = decide(gateTable, undefined, { marketing: false }, 'gpc');
    expect(refusal.choices).to.deep.equal({ marketing: false, pixel: false });
    expect(stateOf(gateTable, refusal)).to.deep.include({
      status: 'undecided',
      purposes: none,
      source: 'gpc',
    });
    const answer = decide(gateTable, refusal, { analytics: true, media: true }, 'visitor');
    expect(stateOf(gateTable, answer).purposes).to.deep.equal({
      analytics: true,
      marketing: false,
      media: true,
    });
  });

  it('notes the version of the policy, the day and who decided', () => {
    const { policyVersion, decidedAt, source } = after(none);
    expect({ policyVersion, source }).to.deep.equal({ policyVersion: '2026-11-23', source: 'visitor' });
    expect(decidedAt).to.match(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the state', () => {
  it('is undecided at first, with everything refused that needs consent', () => {
    expect(undecided).to.deep.equal({
      status: 'undecided',
      purposes: none,
      services: { session: true, visits: true, counter: false, meter: false, pixel: false, player: false },
      policyVersion: null,
      decidedAt: null,
      source: null,
    });
  });

  it('is frozen, in depth', () => {
    const state = after(none);
    expect([state, state.purposes, state.services].every(Object.isFrozen)).to.equal(true);
  });
});

describe('allows', () => {
  it('is true for what is necessary or exempt, before any choice and after a refusal', () => {
    for (const state of [undecided, after(none)]) {
      for (const id of ['necessary', 'session', 'visits']) expect(allows(state, id), id).to.equal(true);
    }
  });

  it('is false for what is not declared, whatever is decided', () => {
    for (const id of ['typo', '', 'constructor', '__proto__', 'toString']) {
      const state = after({ analytics: true, marketing: true, media: true, [id]: true });
      expect(allows(state, id), id).to.equal(false);
    }
  });

  it('follows the choice for purposes and services', () => {
    const state = after({ analytics: true, counter: false });
    expect(['analytics', 'counter', 'meter', 'media', 'player'].map((id) => allows(state, id))).to.deep.equal(
      [true, false, true, false, false],
    );
  });
});
