import { expect } from '@open-wc/testing';
import { external, inline, noteRuns, ran } from '../testing/scripts.js';
import { ending, place } from '../testing/one-test.js';
import { global, globalNow, visitWith } from '../testing/signal-log.js';

const stances = (analytics: string, marketing: string) => ({
  ad_storage: marketing,
  ad_user_data: marketing,
  ad_personalization: marketing,
  analytics_storage: analytics,
  functionality_storage: 'denied',
  personalization_storage: 'denied',
});

const byDefault = [
  'consent',
  'default',
  { ...stances('denied', 'denied'), security_storage: 'granted', wait_for_update: 500 },
];
const update = (analytics: string, marketing: string) => ['consent', 'update', stances(analytics, marketing)];

const visit = () => visitWith('google-consent-mode').consent;
const log = () => globalNow<ArrayLike<unknown>[]>('dataLayer').map((command) => Array.from(command));

describe('Google Consent Mode', () => {
  beforeEach(() => {
    global('dataLayer');
    global('gtag');
  });

  it('denies by default before a choice, and nothing more', () => {
    visit();
    expect(log()).to.deep.equal([byDefault]);
  });

  const decisions = {
    accept: [{ analytics: true, marketing: true }, update('granted', 'granted')],
    refuse: [{ analytics: false, marketing: false }, update('denied', 'denied')],
    choose: [{ analytics: true }, update('granted', 'denied')],
  } as const;
  for (const [title, [choices, told]] of Object.entries(decisions)) {
    it(`tells once when visitors ${title}, and on the next page after the default`, async () => {
      await visit().save(choices, 'visitor');
      expect(log()).to.deep.equal([byDefault, told]);
      global('dataLayer');
      visit();
      expect(log()).to.deep.equal([byDefault, told]);
    });
  }

  it('tells of a withdrawal', async () => {
    const consent = visit();
    await consent.acceptAll();
    await consent.withdraw();
    expect(log()).to.deep.equal([byDefault, update('granted', 'granted'), update('denied', 'denied')]);
  });

  it('tells once of what Global Privacy Control refuses, before any choice', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    ending(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'));
    visit();
    expect(log()).to.deep.equal([byDefault, update('denied', 'denied')]);
  });

  it('tells a second tab once of a decision in the first', async () => {
    const first = visit();
    visit();
    global('dataLayer');
    const told = new Promise((resolve) => document.addEventListener('konekto-consent-saved', resolve));
    await first.acceptAll();
    await told;
    await new Promise((resolve) => setTimeout(resolve, 50));
    // One for each of the two, which share the data layer here.
    expect(log()).to.deep.equal([update('granted', 'granted'), update('granted', 'granted')]);
  });

  it('pushes what Google reads as a command: arguments objects', () => {
    visit();
    const [command] = globalNow<unknown[]>('dataLayer');
    expect(Object.prototype.toString.call(command)).to.equal('[object Arguments]');
  });

  it('adds to the data layer that is there, after what stands in it', () => {
    const event = { event: 'gtm.js' };
    const dataLayer = [event];
    global('dataLayer', dataLayer);
    visit();
    expect(dataLayer[0]).to.equal(event);
    expect(dataLayer).to.have.length(2);
  });

  it('uses the gtag that is there', () => {
    const calls: unknown[][] = [];
    global('gtag', (...command: unknown[]) => calls.push(command));
    visit();
    expect(calls).to.deep.equal([byDefault]);
    expect(globalNow('dataLayer')).to.equal(undefined);
  });

  it('tells before a tag runs that the decision lets through, also one from an earlier visit', async () => {
    noteRuns();
    global('gtag', (_: string, moment: string, { analytics_storage: analytics }: Record<string, string>) =>
      window.ran.push(`${moment} ${analytics}`),
    );
    place(inline('tag'));
    await visit().acceptAll();
    await ran('tag');
    expect(window.ran).to.deep.equal(['default denied', 'update granted', 'tag']);
    place(external('next'));
    visit();
    await ran('next');
    expect(window.ran.slice(3)).to.deep.equal(['default denied', 'update granted', 'next']);
  });
});
