import { expect } from '@open-wc/testing';
import { global, globalNow, visitWith } from '../testing/signal-log.js';

const byDefault = ['consent', 'default', { ad_storage: 'denied' }];
const update = (value: string) => ['consent', 'update', { ad_storage: value }];

const visit = () => visitWith('microsoft-uet').consent;

/** The tag takes three items at a time off its queue. */
const log = () => {
  const queue = globalNow<unknown[]>('uetq');
  return queue.flatMap((_, index) => (index % 3 === 0 ? [queue.slice(index, index + 3)] : []));
};

describe('consent mode of Microsoft Advertising', () => {
  beforeEach(() => global('uetq'));

  it('denies by default before a choice, and nothing more', () => {
    visit();
    expect(log()).to.deep.equal([byDefault]);
  });

  const decisions = {
    accept: [{ analytics: true, marketing: true }, update('granted')],
    refuse: [{ analytics: false, marketing: false }, update('denied')],
    'choose without marketing': [{ analytics: true }, update('denied')],
  } as const;
  for (const [title, [choices, told]] of Object.entries(decisions)) {
    it(`tells once when visitors ${title}, and on the next page after the default`, async () => {
      await visit().save(choices, 'visitor');
      expect(log()).to.deep.equal([byDefault, told]);
      global('uetq');
      visit();
      expect(log()).to.deep.equal([byDefault, told]);
    });
  }

  it('tells the tag that took the place of the queue of a withdrawal', async () => {
    const consent = visit();
    await consent.acceptAll();
    const calls: unknown[][] = [];
    global('uetq', { push: (...items: unknown[]) => calls.push(items) });
    await consent.withdraw();
    expect(calls).to.deep.equal([update('denied')]);
  });
});
