import { expect } from '@open-wc/testing';
import { ending, heard } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';
import type { Choices } from './state.js';

describe('Global Privacy Control', () => {
  function setupSignal(cookie?: Choices) {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    ending(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'));
    if (cookie) void startConsent().save(cookie, 'visitor');
    return { consent: startConsent() };
  }

  it('refuses advertising and leaves the rest to be asked (CB-20)', () => {
    const { consent } = setupSignal();
    expect(consent.state).to.deep.include({ status: 'undecided', source: 'gpc' });
    expect(consent.undecided).to.deep.equal(['analytics', 'media']);
  });

  it('is not asked again on the next page', () => {
    setupSignal();
    const saved = heard('konekto-consent-saved');
    const next = startConsent();
    expect(next.undecided).to.deep.equal(['analytics', 'media']);
    expect(saved).to.deep.equal([]);
  });

  it('gives way to a choice of the visitor, before and after it', async () => {
    expect(setupSignal({ marketing: true }).consent.allows('marketing')).to.equal(true);
    const { consent } = setupSignal();
    await consent.save({ marketing: true }, 'visitor');
    expect(consent.allows('pixel')).to.equal(true);
    expect(startConsent().allows('pixel')).to.equal(true);
  });
});
