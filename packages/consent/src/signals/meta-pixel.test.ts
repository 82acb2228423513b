import { expect } from '@open-wc/testing';
import { global, globalNow, visitWith } from '../testing/signal-log.js';

type Pixel = ((...command: unknown[]) => void) & { queue: ArrayLike<unknown>[] };

const revoke = ['consent', 'revoke'];
const grant = ['consent', 'grant'];

const visit = () => visitWith('meta-pixel').consent;

function loaded(): unknown[][] {
  const calls: unknown[][] = [];
  global('fbq', (...command: unknown[]) => calls.push(command));
  return calls;
}

/** As Meta's snippet does: it makes a function, then the queue behind it, unless there is one. @returns whether it loads the pixel */
function runSnippet(): boolean {
  const page = window as Window & { fbq?: Pixel };
  const loads = !page.fbq;
  if (loads) {
    const pixel: Partial<Pixel> & ((...command: unknown[]) => void) = (...command) => {
      // Without a queue it fails, as Meta's does.
      (pixel as Pixel).queue.push(command);
    };
    page.fbq = pixel as Pixel;
    pixel.queue = [];
  }
  page.fbq!('init', '1');
  page.fbq!('track', 'PageView');
  return loads;
}

const queued = () => globalNow<Pixel>('fbq').queue.map((command) => Array.from(command));
const started = [
  ['init', '1'],
  ['track', 'PageView'],
];

describe('consent of the Meta Pixel', () => {
  beforeEach(() => global('fbq'));

  it('is revoked before a choice', () => {
    const calls = loaded();
    visit();
    expect(calls).to.deep.equal([revoke]);
  });

  const decisions = {
    accept: [{ analytics: true, marketing: true }, grant],
    refuse: [{ analytics: false, marketing: false }, revoke],
    'choose without marketing': [{ analytics: true }, revoke],
  } as const;
  for (const [title, [choices, told]] of Object.entries(decisions)) {
    it(`is told once when visitors ${title}, and on the next page after it was revoked`, async () => {
      const calls = loaded();
      await visit().save(choices, 'visitor');
      expect(calls).to.deep.equal([revoke, told]);
      const next = loaded();
      visit();
      expect(next).to.deep.equal([revoke, told]);
    });
  }

  it('is revoked by a withdrawal', async () => {
    const calls = loaded();
    const consent = visit();
    await consent.acceptAll();
    await consent.withdraw();
    expect(calls).to.deep.equal([revoke, grant, revoke]);
  });

  it('is revoked before init by a snippet that comes later, and lets it load the pixel', () => {
    visit();
    expect(runSnippet()).to.equal(true);
    expect(queued()).to.deep.equal([revoke, ...started]);
  });

  it('is granted before init by a snippet that waited for the choice', async () => {
    const consent = visit();
    await consent.acceptAll();
    expect(runSnippet()).to.equal(true);
    expect(queued()).to.deep.equal([grant, ...started]);
    await consent.withdraw();
    expect(queued()).to.deep.equal([grant, ...started, revoke]);
  });

  it('is told at once to a pixel that comes with a queue', () => {
    visit();
    const calls: unknown[][] = [];
    Object.assign(window, { fbq: (...command: unknown[]) => calls.push(command) });
    expect(calls).to.deep.equal([revoke]);
  });
});
