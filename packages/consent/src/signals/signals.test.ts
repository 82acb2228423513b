import { expect } from '@open-wc/testing';
import { gateTable } from '../testing/gate-table.js';
import { cookieNames, heard } from '../testing/one-test.js';
import { global, globalNow, visitWith } from '../testing/signal-log.js';
import { startConsent } from '../testing/start-consent.js';

const globals = ['gtag', 'dataLayer', 'uetq', 'clarity', 'fbq', '_paq'];

describe('signals', () => {
  beforeEach(() => {
    for (const name of globals) global(name);
  });

  it('are told to the vendors of the policy, and to no other', () => {
    visitWith('microsoft-uet', 'matomo');
    expect(globals.filter((name) => globalNow(name) !== undefined)).to.deep.equal(['uetq', '_paq']);
  });

  it('are not told where the policy names no vendor', async () => {
    await startConsent({ table: gateTable }).acceptAll();
    expect(globals.filter((name) => name in window)).to.deep.equal([]);
  });

  it('make no request and store nothing by themselves', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { consent } = visitWith(
      'google-consent-mode',
      'microsoft-uet',
      'microsoft-clarity',
      'meta-pixel',
      'matomo',
    );
    await consent.acceptAll();
    await consent.withdraw();
    expect(performance.getEntriesByType('resource')).to.have.length(before);
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });

  it('reach the other vendors and the page when one of them throws', async () => {
    const saved = heard('konekto-consent-saved');
    global('gtag', () => {
      throw new Error('of the vendor');
    });
    const { consent, reports } = visitWith('google-consent-mode', 'microsoft-uet');
    await consent.acceptAll();
    expect(globalNow('uetq')).to.have.length(6);
    expect(saved).to.have.length(1);
    expect(consent.allows('analytics')).to.equal(true);
    expect(reports).to.have.length(2);
    expect(reports[0]).to.match(/^listener-failed: google-consent-mode .*of the vendor/);
  });

  it('let a purpose speak for its type, whatever is chosen for its services', async () => {
    const { consent } = visitWith('microsoft-clarity');
    await consent.save({ analytics: true, counter: false, pixel: true });
    const [[, told]] = globalNow<{ q: [[string, unknown]] }>('clarity').q;
    expect(told).to.deep.equal({ ad_Storage: 'denied', analytics_Storage: 'granted' });
  });
});
