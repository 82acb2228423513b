import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { external, fileOf, inline, missingFile, noteRuns, noting, quiet, ran } from '../testing/scripts.js';
import { startConsent } from '../testing/start-consent.js';

function setup(markup: string, nonce?: string) {
  const runs = noteRuns();
  const page = place(markup);
  return { runs, page, consent: startConsent({ nonce }) };
}

const scriptIn = (page: HTMLElement) => page.querySelector('script')!;

describe('a held script', () => {
  it('does not run before a choice', async () => {
    const { runs } = setup(inline('a') + external('b'));
    await quiet();
    expect(runs).to.deep.equal([]);
  });

  it('runs on the grant, by the time that it resolves', async () => {
    const { runs, consent } = setup(inline('a'));
    await consent.acceptAll();
    expect(runs).to.deep.equal(['a']);
  });

  it('does not run on a refusal', async () => {
    const { runs, consent } = setup(inline('a') + external('b'));
    await consent.rejectAll();
    await quiet();
    expect(runs).to.deep.equal([]);
  });

  it('runs once, whatever is decided after that', async () => {
    const { runs, consent } = setup(inline('a') + external('b'));
    await consent.acceptAll();
    await ran('b');
    await consent.acceptAll();
    await consent.withdraw();
    await consent.save({ analytics: true });
    await quiet();
    expect(runs).to.deep.equal(['a', 'b']);
  });

  it('runs from an address in data-src', async () => {
    const { consent } = setup(
      `<script type="text/plain" data-consent="analytics" data-src="${fileOf(noting('a'))}"></script>`,
    );
    await consent.acceptAll();
    await ran('a');
  });

  it('runs as a module when data-type says so, inline and external', async () => {
    const text = "ran.push(typeof import.meta.url, String(document.currentScript)); ran.push('done')";
    const held = 'type="text/plain" data-consent="analytics" data-type="module"';
    const { runs, consent } = setup(
      `<script ${held}>${text}</script><script ${held} src="${fileOf(noting('external'))}"></script>`,
    );
    await consent.acceptAll();
    await ran('external');
    expect(runs).to.deep.equal(['string', 'null', 'done', 'external']);
  });

  it('keeps its attributes', async () => {
    const { page, consent } = setup(
      `<script type="text/plain" data-consent="analytics" data-service="counter" id="tag" class="c" data-site="7"
        data-api-key="k" async defer integrity="sha256-x" crossorigin="anonymous" referrerpolicy="no-referrer"
        src="${missingFile()}"></script>`,
    );
    await consent.acceptAll();
    const script = scriptIn(page);
    const { id, className, async, defer, integrity, crossOrigin, referrerPolicy, dataset } = script;
    expect({ id, className, async, defer, integrity, crossOrigin, referrerPolicy }).to.deep.equal({
      id: 'tag',
      className: 'c',
      async: true,
      defer: true,
      integrity: 'sha256-x',
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
    });
    expect({ ...dataset }).to.deep.equal({
      consent: 'analytics',
      service: 'counter',
      site: '7',
      apiKey: 'k',
    });
    expect(script.type).to.equal('');
  });

  it('is not async when it was not written so', async () => {
    const { page, consent } = setup(external('a'));
    await consent.acceptAll();
    expect(scriptIn(page).async).to.equal(false);
  });

  it('carries the nonce of konekto.js', async () => {
    const { page, consent } = setup(inline('a'), 'ours');
    await consent.acceptAll();
    expect(scriptIn(page).nonce).to.equal('ours');
  });

  it('keeps a nonce of its own', async () => {
    const { page, consent } = setup(inline('a', 'data-consent="analytics" nonce="own"'), 'ours');
    await consent.acceptAll();
    expect(scriptIn(page).nonce).to.equal('own');
  });

  it('stands where it stood, so that code that looks for its own tag finds it', async () => {
    const find = 'ran.push(document.currentScript.previousElementSibling.id)';
    const { runs, consent } = setup(
      `<p id="before"></p><script type="text/plain" data-consent="analytics">${find}</script>`,
    );
    await consent.acceptAll();
    expect(runs).to.deep.equal(['before']);
  });

  it('is left alone when it is no text/plain: the browser has run it already', async () => {
    const { page, consent } = setup('<script data-consent="analytics">ran.push("never")</script>');
    const before = scriptIn(page);
    await consent.acceptAll();
    expect(scriptIn(page)).to.equal(before);
    expect(window.ran).to.deep.equal([]);
  });
});
