import { expect, waitUntil } from '@open-wc/testing';
import { gateTable } from './testing/gate-table.js';
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

describe('the record of a decision', () => {
  it('is posted with exactly what was decided and what was shown', async () => {
    const { requests, consent } = setup();
    await consent.save({ media: true }, 'visitor', { language: 'en', words: { b: [1], a: 'é' } });
    await waitUntil(() => requests.length > 0);
    const [request] = requests;
    expect(request).to.include({
      method: 'POST',
      url: 'https://privacy.example.org/base/v1/consents',
      credentials: 'omit',
      keepalive: true,
    });
    expect(request!.headers.get('content-type')).to.equal('application/json');
    expect(request!.headers.get('idempotency-key')).to.match(/^[0-9a-f-]{36}$/);
    expect(await request!.json()).to.deep.equal({
      policyVersion: '2026-11-23',
      policyHash: gateTable.hash,
      language: 'en',
      // printf '{"a":"é","b":[1]}' | sha256sum
      textHash: 'fe44b490e297c0523c2a1ce591fc7b3b064b5ad3f2ac4634523685392680de5d',
      purposes: { analytics: false, marketing: false, media: true },
      services: { session: true, visits: true, counter: false, meter: false, pixel: false, player: true },
      source: 'visitor',
    });
  });

  it('is posted for a grant, a refusal and a withdrawal, each with its own key', async () => {
    const { requests, consent } = setup();
    await consent.acceptAll();
    await consent.rejectAll();
    await consent.withdraw();
    await waitUntil(() => requests.length === 3);
    expect(new Set(requests.map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(3);
  });

  it('is posted nowhere by a site without a backend, and not before a choice', async () => {
    const { requests } = setup();
    await startConsent({ endpoint: undefined }).acceptAll();
    expect(requests).to.deep.equal([]);
  });

  const failures: Readonly<Record<string, () => Promise<Response>>> = {
    'the backend is down': () => Promise.reject(new TypeError('Failed to fetch')),
    'the backend refuses': async () => new Response(null, { status: 503 }),
  };
  for (const [title, answer] of Object.entries(failures)) {
    it(`is told by an event when ${title}; the decision holds`, async () => {
      const { errors, consent } = setup(answer);
      await consent.acceptAll();
      expect(consent.allows('media')).to.equal(true);
      await waitUntil(() => errors.length > 0);
      expect(errors.map(({ code }) => code)).to.deep.equal(['record-not-sent']);
    });
  }
});
