import { expect } from '@open-wc/testing';
import { global, globalNow, visitWith } from '../testing/signal-log.js';

const required = [['requireConsent'], ['requireCookieConsent']];
const given = [['setConsentGiven'], ['setCookieConsentGiven']];
const forgotten = [['forgetConsentGiven'], ['forgetCookieConsentGiven']];

const visit = () => visitWith('matomo').consent;
const log = () => globalNow<unknown[]>('_paq');

describe('consent of Matomo', () => {
  beforeEach(() => global('_paq'));

  it('is required before a choice, and before the page view of a snippet that follows', () => {
    visit();
    log().push(['trackPageView']);
    expect(log()).to.deep.equal([...required, ['trackPageView']]);
  });

  const decisions = {
    accept: [{ analytics: true, marketing: true }, given],
    refuse: [{ analytics: false, marketing: false }, []],
    'choose without statistics': [{ marketing: true }, []],
  } as const;
  for (const [title, [choices, told]] of Object.entries(decisions)) {
    it(`is told when visitors ${title}, and on the next page after it was required`, async () => {
      await visit().save(choices, 'visitor');
      expect(log()).to.deep.equal([...required, ...told]);
      global('_paq');
      visit();
      expect(log()).to.deep.equal([...required, ...told]);
    });
  }

  it('is forgotten by a withdrawal', async () => {
    const consent = visit();
    await consent.acceptAll();
    await consent.withdraw();
    expect(log()).to.deep.equal([...required, ...given, ...forgotten]);
  });

  it('is given once more after a withdrawal, with nothing in the queue that takes it back', async () => {
    const consent = visit();
    const queue = log();
    await consent.acceptAll();
    await consent.withdraw();
    await consent.acceptAll();
    expect(queue).to.deep.equal([...required, ...given, ...given]);
    expect(log()).to.equal(queue);
  });

  it('reaches matomo.js once that took the place of the queue', async () => {
    const consent = visit();
    const calls: unknown[] = [];
    global('_paq', { push: (command: unknown) => calls.push(command) });
    await consent.acceptAll();
    await consent.withdraw();
    await consent.acceptAll();
    expect(calls).to.deep.equal([...given, ...forgotten, ...given]);
  });
});
