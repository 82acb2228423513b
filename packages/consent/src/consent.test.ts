import { expect } from '@open-wc/testing';
import { cookieNames, ending, heard } from './testing/one-test.js';
import { startConsent } from './testing/start-consent.js';

const endpoint = 'https://privacy.example.org/base/';
const none = { analytics: false, marketing: false, media: false };

/** Answers every request to the backend, and notes it. */
function setup(answer: () => Promise<Response> = async () => new Response(null, { status: 202 })) {
  const requests: Request[] = [];
  const { fetch } = window;
  window.fetch = (input, init) => {
    requests.push(new Request(input, init));
    return answer();
  };
  ending(() => (window.fetch = fetch));
  return { requests, errors: heard('konekto-error'), consent: startConsent({ endpoint }) };
}

describe('a decision', () => {
  it('is told by an event with the state and the one before it, both frozen', async () => {
    const saved = heard('konekto-consent-saved');
    const consent = startConsent();
    await consent.save({ analytics: true }, 'visitor');
    expect(saved).to.have.length(1);
    const [event] = saved;
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event!.state).to.equal(consent.state);
    expect(event!.state.purposes).to.deep.equal({ ...none, analytics: true });
    expect(event!.previous.status).to.equal('undecided');
    expect([event!.state, event!.previous].every(Object.isFrozen)).to.equal(true);
  });

  it('is the script’s own unless the visitor made it', async () => {
    const consent = startConsent();
    await consent.acceptAll();
    expect(consent.state.source).to.equal('api');
    await consent.save({ media: false }, 'visitor');
    expect(consent.state.source).to.equal('visitor');
  });

  it('is made for every purpose by acceptAll, rejectAll and withdraw', async () => {
    const consent = startConsent();
    await consent.acceptAll();
    expect(consent.state.purposes).to.deep.equal({ analytics: true, marketing: true, media: true });
    await consent.rejectAll();
    expect(consent.state.purposes).to.deep.equal(none);
    await consent.acceptAll();
    await consent.withdraw();
    expect(consent.state.purposes).to.deep.equal(none);
    expect(consent.state.status).to.equal('decided');
  });

  it('answers only what is asked: what was decided before stays', async () => {
    const consent = startConsent();
    await consent.save({ marketing: false }, 'gpc');
    await consent.answer(true, { language: 'nl', words: {} });
    expect(consent.state.purposes).to.deep.equal({ analytics: true, marketing: false, media: true });
    expect(consent.state.source).to.equal('visitor');
  });

  it('stands in the cookie by the time that it resolves', async () => {
    const consent = startConsent();
    await consent.rejectAll();
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
  });

  it('works on when a subscriber of the page throws', async () => {
    const { errors, consent } = setup();
    consent.subscribe(() => {
      throw new Error('of the host');
    });
    await consent.acceptAll();
    expect(consent.allows('media')).to.equal(true);
    expect(errors.map(({ code }) => code)).to.deep.equal(['listener-failed']);
  });
});
