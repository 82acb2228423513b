import { expect, waitUntil } from '@open-wc/testing';
import { gateTable } from '../testing/gate-table.js';
import { cookieNames, ending, heard } from '../testing/one-test.js';
import { watchForOneTest } from '../testing/start-consent.js';
import { DecisionStore } from './decision-store.js';
import { encode } from './codec.js';
import { followTabs } from './follow-tabs.js';
import { decide } from './state.js';

const all = { analytics: true, marketing: true, media: true };
const none = { analytics: false, marketing: false, media: false };

/** Leaves the cookie of a decision of some days ago. */
function decidedDaysAgo(days: number) {
  const decision = decide(gateTable, undefined, all, 'visitor');
  const decidedAt = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  document.cookie = `konekto_consent=${encode(gateTable, { ...decision, decidedAt })}; path=/`;
}

/** A store as another tab has it. */
function openTab(): DecisionStore {
  const store = new DecisionStore(gateTable);
  watchForOneTest(() => followTabs(store));
  return store;
}

describe('DecisionStore', () => {
  it('stores nothing before a choice', () => {
    new DecisionStore(gateTable);
    expect(document.cookie).to.equal('');
  });

  it('keeps one cookie, readable and small, that the next page reads', () => {
    const { state } = new DecisionStore(gateTable);
    expect(state.status).to.equal('undecided');
    const store = new DecisionStore(gateTable);
    store.save({ analytics: true, counter: false }, 'visitor');
    expect(document.cookie).to.match(
      /^konekto_consent=2\|2026-11-23\|[\d-]{10}\|visitor\|[0-9a-f]{32}\|\+9f3a01ABB\|-77ab22\|-10cd33\|\w+$/,
    );
    expect(document.cookie.length).to.be.at.most(150);
    expect(new DecisionStore(gateTable).state).to.deep.equal(store.state);
    expect(new DecisionStore(gateTable).record).to.equal(store.record);
  });

  it('keeps nothing unique of a refusal (CB-15)', () => {
    const values = [1, 2].map(() => {
      const store = new DecisionStore(gateTable);
      store.save(none, 'visitor');
      return document.cookie;
    });
    expect(values[0]).to.equal(values[1]);
    expect(new DecisionStore(gateTable).record).to.equal(undefined);
  });

  it('gives every grant a record of its own', () => {
    const store = new DecisionStore(gateTable);
    store.save(all, 'visitor');
    const first = store.record;
    store.save(all, 'visitor');
    expect(store.record).to.be.a('string').that.does.not.equal(first);
  });

  it('names what is to be asked: all, nothing, or what Global Privacy Control left', () => {
    const store = new DecisionStore(gateTable);
    expect(store.undecided).to.deep.equal(['analytics', 'marketing', 'media']);
    store.save({ marketing: false }, 'gpc');
    expect(store.undecided).to.deep.equal(['analytics', 'media']);
    store.save({}, 'visitor');
    expect(store.undecided).to.deep.equal([]);
  });

  it('writes the cookie for the whole site and 180 days, Lax', async () => {
    new DecisionStore(gateTable).save(all, 'visitor');
    const [cookie] = await (
      globalThis as unknown as { cookieStore: { getAll(): Promise<Record<string, unknown>[]> } }
    ).cookieStore.getAll();
    expect(cookie).to.include({ name: 'konekto_consent', path: '/', sameSite: 'lax' });
    const days = (Number(cookie!['expires']) - Date.now()) / 86_400_000;
    expect(days).to.be.within(179.9, 180.1);
  });

  it('remembers on day 179 and asks again on day 181', () => {
    decidedDaysAgo(179);
    expect(new DecisionStore(gateTable).state.status).to.equal('decided');
    decidedDaysAgo(181);
    expect(new DecisionStore(gateTable).state.status).to.equal('undecided');
  });

  it('takes a corrupt cookie for no decision', () => {
    document.cookie = 'konekto_consent=1|%E0%A4%A|; path=/';
    expect(new DecisionStore(gateTable).state.status).to.equal('undecided');
  });

  it('tells listeners the state and the one before it, until they leave', () => {
    const store = new DecisionStore(gateTable);
    const heardStates: string[] = [];
    const leave = store.subscribe((state, previous) =>
      heardStates.push(`${previous.status} ${state.status} ${state.purposes['media']}`),
    );
    store.save(all, 'api');
    store.save(none, 'api');
    leave();
    store.save(all, 'api');
    expect(heardStates).to.deep.equal(['undecided decided true', 'decided decided false']);
  });

  it('tells every listener, also when one throws', () => {
    const errors = heard('konekto-error');
    const store = new DecisionStore(gateTable);
    let told = 0;
    store.subscribe(() => {
      throw new Error('of the host');
    });
    store.subscribe(() => (told += 1));
    store.save(all, 'api');
    expect(told).to.equal(1);
    expect(errors.map(({ code }) => code)).to.deep.equal(['listener-failed']);
  });

  it('keeps a decision in memory where cookies are denied', () => {
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
    ending(() => Reflect.deleteProperty(document, 'cookie'));
    const store = new DecisionStore(gateTable);
    store.save(all, 'visitor');
    store.refresh();
    expect(store.state.purposes).to.deep.equal(all);
  });
});

describe('the tabs of a site', () => {
  it('follow a decision that one of them makes, both ways', async () => {
    const [one, other] = [openTab(), openTab()];
    one.save(all, 'visitor');
    await waitUntil(() => other.state.status === 'decided');
    expect(other.state).to.deep.equal(one.state);
    other.save(none, 'visitor');
    await waitUntil(() => !one.state.purposes['media']);
    expect(one.state).to.deep.equal(other.state);
  });

  it('are told once of each decision', async () => {
    const [one, other, third] = [openTab(), openTab(), openTab()];
    let told = 0;
    for (const tab of [other, third]) tab.subscribe(() => (told += 1));
    one.save(all, 'visitor');
    await waitUntil(() => told >= 2);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).to.equal(2);
  });

  it('catch up when they come back from the back-forward cache', () => {
    const tab = openTab();
    new DecisionStore(gateTable).save(all, 'visitor');
    expect(tab.state.status).to.equal('undecided');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(tab.state.purposes).to.deep.equal(all);
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
  });
});
