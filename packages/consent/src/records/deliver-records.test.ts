import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentOptions } from '../consent.js';
import { Backend, waitingRecords, type Answer } from '../testing/backend.js';
import { gateTable } from '../testing/gate-table.js';
import { ending, heard } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';
import { DecisionStore } from '../decision/decision-store.js';
import { renewCookie } from './renew-cookie.js';
import { textHash } from './text-hash.js';

const endpoint = 'https://privacy.example.org/base/';
const recordInCookie = () => document.cookie.split('|')[4];

function setup(options: Partial<ConsentOptions> = {}) {
  const backend = new Backend();
  const open = () => startConsent({ endpoint, ...options });
  return { backend, errors: heard('konekto-error'), consent: open(), open };
}

const delivered = (backend: Backend, count: number) =>
  waitUntil(() => backend.records.length >= count && waitingRecords().length === 0, 'not delivered');

/** Long enough for what should not happen. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 80));

describe('the record of a decision', () => {
  it('is posted with exactly what was decided and what was shown', async () => {
    const { backend, consent } = setup();
    const words = { title: 'Cookies?', asked: ['Video'] };
    await consent.save({ media: true }, 'visitor', { language: 'en', words });
    await delivered(backend, 1);
    const [post] = backend.records;
    expect(post!.request).to.include({
      method: 'POST',
      url: 'https://privacy.example.org/base/v1/consents',
      credentials: 'omit',
      keepalive: true,
    });
    expect(post!.request.headers.get('content-type')).to.equal('application/json');
    expect(post!.body).to.deep.equal({
      policyVersion: '2026-11-23',
      policyHash: gateTable.hash,
      language: 'en',
      textHash: await textHash(words),
      purposes: { analytics: false, marketing: false, media: true },
      services: { session: true, visits: true, counter: false, meter: false, pixel: false, player: true },
      source: 'visitor',
    });
  });

  it('is written down before it is sent, and gone once the backend has it', async () => {
    const { backend, consent } = setup();
    await consent.acceptAll();
    await delivered(backend, 1);
    expect(backend.records[0]!.waiting.map(({ key }) => key)).to.deep.equal([backend.records[0]!.key]);
    expect(Object.keys(localStorage)).to.not.include('konekto_records');
  });

  it('of a grant has the id that the cookie holds', async () => {
    const { backend, consent } = setup();
    await consent.acceptAll();
    await delivered(backend, 1);
    expect(backend.records[0]!.key)
      .to.match(/^[0-9a-f]{32}$/)
      .and.equal(recordInCookie());
  });

  it('of a refusal leaves nothing unique in the browser (CB-15)', async () => {
    const { backend, consent } = setup();
    await consent.rejectAll();
    await delivered(backend, 1);
    const first = document.cookie;
    await consent.rejectAll();
    await delivered(backend, 2);
    expect(document.cookie).to.equal(first);
    expect(backend.rows.size).to.equal(2);
    const kept = JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]);
    for (const { key } of backend.records) expect(kept).to.not.include(key);
  });

  it('names the record that it comes after, if there was one', async () => {
    const { backend, consent } = setup();
    await consent.acceptAll();
    await consent.withdraw();
    await consent.acceptAll();
    await delivered(backend, 3);
    const [grant, withdrawal, again] = backend.records;
    expect(grant!.body).to.not.have.property('previous');
    expect(withdrawal!.body['previous']).to.equal(grant!.key);
    expect(again!.body).to.not.have.property('previous');
  });

  it('is made for each decision, also for one that a listener makes', async () => {
    const { backend, consent } = setup();
    const leave = consent.subscribe(() => {
      leave();
      void consent.save({ media: false });
    });
    await consent.acceptAll();
    await delivered(backend, 2);
    expect(backend.records.map(({ body }) => (body['purposes'] as { media: boolean }).media)).to.deep.equal([
      true,
      false,
    ]);
    expect(backend.rows.size).to.equal(2);
  });

  it('is made nowhere by a site without a backend', async () => {
    const { backend, open } = setup({ endpoint: undefined });
    await open().acceptAll();
    await aWhile();
    expect(backend.posts).to.deep.equal([]);
    expect(waitingRecords()).to.deep.equal([]);
  });

  it('comes in the order of the decisions, twenty of them at once', async () => {
    const { backend, consent } = setup();
    const choices = Array.from({ length: 20 }, (_, index) => index % 3 === 0);
    await Promise.all(choices.map((media) => consent.save({ media })));
    await delivered(backend, 20);
    expect(backend.records.map(({ body }) => (body['purposes'] as { media: boolean }).media)).to.deep.equal(
      choices,
    );
    expect(backend.rows.size).to.equal(20);
  });
});

describe('a record that waits', () => {
  const temporary: readonly Answer[] = ['down', 408, 429, 500, 503];
  for (const answer of temporary) {
    it(`is sent by the next page when the backend answers ${answer}, once`, async () => {
      const { backend, errors, consent, open } = setup();
      backend.answer = answer;
      await consent.acceptAll();
      await aWhile();
      expect(waitingRecords()).to.have.length(1);
      expect(errors).to.deep.equal([]);
      backend.answer = 202;
      open();
      await delivered(backend, 1);
      expect([...backend.rows.keys()]).to.deep.equal([recordInCookie()]);
    });
  }

  for (const answer of [400, 403, 422]) {
    it(`is told of and dropped when the backend answers ${answer}, and the next one is sent`, async () => {
      const { backend, errors, consent } = setup();
      backend.answer = answer;
      await consent.acceptAll();
      await waitUntil(() => errors.length > 0);
      expect(errors.map(({ code }) => code)).to.deep.equal(['record-not-sent']);
      backend.answer = 202;
      await consent.rejectAll();
      await delivered(backend, 2);
    });
  }

  it('is sent in order, and nothing overtakes it', async () => {
    const { backend, consent } = setup();
    backend.answer = 'down';
    await consent.acceptAll();
    await consent.rejectAll();
    await aWhile();
    backend.answer = 202;
    dispatchEvent(new Event('online'));
    await delivered(backend, 2);
    const granted = backend.records.map(({ body }) => (body['purposes'] as { media: boolean }).media);
    expect(granted).to.deep.equal([true, false]);
  });

  it('is sent once by two tabs that start at the same time', async () => {
    const { backend, consent, open } = setup();
    backend.answer = 'down';
    await consent.acceptAll();
    await aWhile();
    backend.answer = 202;
    open();
    open();
    await delivered(backend, 1);
    await aWhile();
    expect(backend.records).to.have.length(1);
  });

  it('waits in memory where storage is denied', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const { backend, errors, consent } = setup();
    const { getItem, setItem } = Storage.prototype;
    Object.assign(Storage.prototype, { getItem: denied, setItem: denied });
    ending(() => Object.assign(Storage.prototype, { getItem, setItem }));
    backend.answer = 'down';
    await consent.acceptAll();
    await aWhile();
    Object.assign(Storage.prototype, { getItem });
    backend.answer = 202;
    dispatchEvent(new Event('online'));
    await delivered(backend, 1);
    dispatchEvent(new Event('online'));
    await aWhile();
    expect(backend.records).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('goes when the decision does not hold any more', async () => {
    const { backend, consent, open } = setup();
    backend.answer = 'down';
    await consent.acceptAll();
    await aWhile();
    const old = waitingRecords().map((record) => ({ ...record, day: '2020-01-01' }));
    localStorage.setItem('konekto_records', JSON.stringify(old));
    backend.answer = 202;
    open();
    await waitUntil(() => localStorage.getItem('konekto_records') === null);
    expect(backend.records).to.deep.equal([]);
  });

  for (const corrupt of ['{', '"x"', '{"a":1}', '[null,1,{"key":"x"}]']) {
    it(`is told apart from ${corrupt}`, async () => {
      const { backend, errors, consent } = setup();
      localStorage.setItem('konekto_records', corrupt);
      await consent.acceptAll();
      await delivered(backend, 1);
      expect([...backend.rows.keys()]).to.deep.equal([recordInCookie()]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is one of twenty at most: the oldest goes', async () => {
    const { backend, consent } = setup();
    backend.answer = 'down';
    for (let count = 0; count < 25; count += 1) await consent.acceptAll();
    expect(waitingRecords()).to.have.length(20);
    expect(waitingRecords().at(-1)!.key).to.equal(recordInCookie());
  });

  it('is not looked for before a choice (CB-01)', async () => {
    const { getItem } = Storage.prototype;
    let reads = 0;
    Storage.prototype.getItem = function (name) {
      reads += 1;
      return getItem.call(this, name);
    };
    ending(() => (Storage.prototype.getItem = getItem));
    const { open, consent } = setup();
    expect(reads).to.equal(0);
    await consent.acceptAll();
    open();
    expect(reads).to.be.greaterThan(0);
  });
});

describe('the cookie of a decision', () => {
  const own = `${location.origin}/privacy/`;

  it('is set anew by a backend on the page’s own origin', async () => {
    const { backend, consent } = setup({ endpoint: own });
    await consent.acceptAll();
    await waitUntil(() => backend.posts.length === 2);
    const post = backend.posts.find(({ url }) => url === `${own}v1/cookie`);
    expect(post!.request).to.include({ method: 'POST', credentials: 'same-origin', keepalive: true });
    expect(document.cookie).to.equal(`konekto_consent=${String(post!.body['value'])}`);
  });

  it('goes to no other origin', async () => {
    const { backend, consent } = setup();
    await consent.acceptAll();
    await delivered(backend, 1);
    expect(backend.posts).to.have.length(1);
  });

  it('is not set any more once another decision was made', async () => {
    const { fetch } = window;
    const signals: AbortSignal[] = [];
    window.fetch = (_address, init) =>
      new Promise((_resolve, reject) => {
        const { signal } = init as { signal: AbortSignal };
        signals.push(signal);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    ending(() => (window.fetch = fetch));
    const store = new DecisionStore(gateTable);
    store.save({ media: true }, 'visitor');
    const renewed = renewCookie(own, store);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    store.save({ media: false }, 'visitor');
    await renewed;
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('stands as the script set it when the backend fails, and nothing is told', async () => {
    const { backend, errors, consent } = setup({ endpoint: own });
    backend.answer = 'down';
    await consent.acceptAll();
    await aWhile();
    expect(recordInCookie()).to.match(/^[0-9a-f]{32}$/);
    expect(errors).to.deep.equal([]);
  });
});
