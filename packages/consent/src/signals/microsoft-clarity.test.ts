import { expect } from '@open-wc/testing';
import { global, globalNow, visitWith } from '../testing/signal-log.js';

const consentv2 = (analytics: string, ads: string) => [
  'consentv2',
  { ad_Storage: ads, analytics_Storage: analytics },
];
const nothing = consentv2('denied', 'denied');

const visit = () => visitWith('microsoft-clarity').consent;

/** Clarity as it is once it has loaded: it acts on each command. */
function loaded(): unknown[][] {
  const calls: unknown[][] = [];
  global('clarity', (...command: unknown[]) => calls.push(command));
  return calls;
}

const queued = () =>
  globalNow<{ q: ArrayLike<unknown>[] }>('clarity').q.map((command) => Array.from(command));

describe('consent of Microsoft Clarity', () => {
  beforeEach(() => global('clarity'));

  it('denies before a choice', () => {
    const calls = loaded();
    visit();
    expect(calls).to.deep.equal([nothing]);
  });

  const decisions = {
    accept: [{ analytics: true, marketing: true }, consentv2('granted', 'granted')],
    refuse: [{ analytics: false, marketing: false }, nothing],
    choose: [{ analytics: true }, consentv2('granted', 'denied')],
  } as const;
  for (const [title, [choices, told]] of Object.entries(decisions)) {
    it(`tells once when visitors ${title}, and on the next page nothing else`, async () => {
      const calls = loaded();
      await visit().save(choices, 'visitor');
      expect(calls).to.deep.equal([nothing, told]);
      const next = loaded();
      visit();
      expect(next).to.deep.equal([told]);
    });
  }

  it('tells of a withdrawal', async () => {
    const calls = loaded();
    const consent = visit();
    await consent.acceptAll();
    await consent.withdraw();
    expect(calls).to.deep.equal([nothing, consentv2('granted', 'granted'), nothing]);
  });

  it('queues for a Clarity that is not there yet, the last word only', async () => {
    const consent = visit();
    expect(queued()).to.deep.equal([nothing]);
    await consent.acceptAll();
    expect(queued()).to.deep.equal([consentv2('granted', 'granted')]);
  });

  it('keeps what the page itself has queued', async () => {
    const q: unknown[] = [];
    global(
      'clarity',
      Object.assign((...command: unknown[]) => q.push(command), { q }),
    );
    globalNow<(...command: unknown[]) => void>('clarity')('set', 'theme', 'dark');
    visit();
    expect(queued()).to.deep.equal([['set', 'theme', 'dark'], nothing]);
  });
});
