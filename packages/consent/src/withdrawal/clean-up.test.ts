import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { cookieNames, ending, heard } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';
import { cleanUp } from './clean-up.js';

/** A visitor who agreed, in a page that cleans up as konekto.js does; its later sweeps end with the test. */
async function setup() {
  letGoAfterwards();
  const consent = startConsent({ clearStorage: cleanUp });
  await consent.acceptAll();
  document.cookie = '_pixel=b; path=/';
  return { consent, cleared: heard('konekto-storage-cleared') };
}

/** A clean-up goes on as long as its page; here, as long as one test. */
function letGoAfterwards(): void {
  const { setTimeout } = window;
  const timers: number[] = [];
  Object.assign(window, {
    setTimeout: (...args: Parameters<typeof setTimeout>) => {
      const timer = setTimeout(...args);
      timers.push(timer);
      return timer;
    },
  });
  ending(() => {
    Object.assign(window, { setTimeout });
    timers.forEach(clearTimeout);
  });
  for (const target of [window, document]) listenForOneTest(target);
}

function listenForOneTest(target: EventTarget): void {
  const own = Object.getOwnPropertyDescriptor(target, 'addEventListener');
  const listen = target.addEventListener.bind(target);
  Object.defineProperty(target, 'addEventListener', {
    configurable: true,
    writable: true,
    value: (type: string, listener: EventListener) => {
      listen(type, listener);
      ending(() => target.removeEventListener(type, listener));
    },
  });
  ending(() => {
    Reflect.deleteProperty(target, 'addEventListener');
    if (own) Object.defineProperty(target, 'addEventListener', own);
  });
}

/** Leaves the page, and comes back. */
const hide = (): boolean => window.dispatchEvent(new PageTransitionEvent('pagehide'));

describe('the clean-up after a withdrawal', () => {
  it('is told by an event with the report', async () => {
    const { consent, cleared } = await setup();
    const report = await consent.withdraw();
    expect(cleared).to.have.length(1);
    expect(cleared[0]).to.include({ bubbles: true, composed: true });
    expect(cleared[0]!.report).to.deep.equal(report);
    expect(report).to.deep.equal({ removed: ['_pixel'], remaining: [] });
  });

  it('removes what a script writes again, two seconds later', async () => {
    const { consent, cleared } = await setup();
    await consent.withdraw();
    document.cookie = '_pixel=again; path=/';
    await waitUntil(() => cleared.length === 2, 'no second clean-up', { timeout: 4000 });
    expect(cleared[1]!.report).to.deep.equal({ removed: ['_pixel'], remaining: [] });
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
  });

  it('removes at once what a script has written by the time that the page is left', async () => {
    const { consent } = await setup();
    await consent.withdraw();
    document.cookie = '_pixel=again; path=/';
    localStorage.setItem('counter.pages', '1');
    ending(() => localStorage.clear());
    hide();
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
    expect(localStorage).to.have.length(0);
  });

  it('leaves alone what is agreed to again', async () => {
    const { consent } = await setup();
    await consent.withdraw();
    await consent.acceptAll();
    document.cookie = '_pixel=again; path=/';
    hide();
    await aTimeout(50);
    expect(cookieNames()).to.include('_pixel');
  });

  it('tells nothing more when nothing came back', async () => {
    const { consent, cleared } = await setup();
    await consent.withdraw();
    hide();
    await aTimeout(50);
    expect(cleared).to.have.length(1);
  });

  it('also removes a cookie on the path of a link that this page cannot see', async () => {
    const link = document.createElement('a');
    link.href = '/packages/consent/package.json';
    document.body.append(link);
    ending(() => link.remove());
    const { consent } = await setup();
    document.cookie = '_pixel=there; path=/packages/consent';
    await consent.withdraw();
    expect(await cookiesAt(link.href)).to.deep.equal(['konekto_consent']);
  });
});

/** The names of the cookies that a page at another address sees. */
async function cookiesAt(address: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const names = frame.contentDocument!.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  frame.remove();
  return names;
}
