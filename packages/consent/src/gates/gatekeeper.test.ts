import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { external, inline, noteRuns, quiet, ran } from '../testing/scripts.js';
import { startConsent } from '../testing/start-consent.js';

function setup() {
  const runs = noteRuns();
  const page = place('');
  return { runs, page, consent: startConsent() };
}

function heldScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['consent'] = 'analytics';
  script.text = text;
  return script;
}

/** The observer of the page hears of changes after the running script. */
const seen = () => new Promise((resolve) => setTimeout(resolve));

describe('what is added to the page later', () => {
  it('is held when nothing is decided', async () => {
    const { runs, page, consent } = setup();
    page.append(heldScript('ran.push("appended")'));
    await seen();
    expect(runs).to.deep.equal([]);
    await consent.acceptAll();
    expect(runs).to.deep.equal(['appended']);
  });

  it('runs at once when it is agreed to', async () => {
    const { runs, page, consent } = setup();
    await consent.acceptAll();
    page.append(heldScript('ran.push("appended")'));
    await seen();
    expect(runs).to.deep.equal(['appended']);
  });

  it('is held when it is refused', async () => {
    const { runs, page, consent } = setup();
    await consent.rejectAll();
    page.append(heldScript('ran.push("appended")'));
    await seen();
    expect(runs).to.deep.equal([]);
  });

  it('is found in markup, however deep', async () => {
    const { runs, page, consent } = setup();
    page.innerHTML = `<div><div><p>${inline('deep')}</p></div>${inline('shallow')}</div>`;
    await consent.acceptAll();
    await seen();
    expect(runs).to.deep.equal(['deep', 'shallow']);
  });

  it('keeps external scripts from loading twice when it is moved', async () => {
    const { runs, page, consent } = setup();
    page.innerHTML = `<div>${external('moved')}</div><section></section>`;
    await seen();
    page.querySelector('section')!.append(page.querySelector('div')!);
    await consent.acceptAll();
    await ran('moved');
    page.prepend(page.querySelector('section')!);
    await quiet();
    expect(runs).to.deep.equal(['moved']);
  });

  it('is gated for an embed: no request leaves before the grant', async () => {
    const { page, consent } = setup();
    page.innerHTML = '<iframe data-service="player" data-src="about:blank#late" title="Film"></iframe>';
    await seen();
    expect(page.querySelectorAll('iframe')).to.have.length(0);
    await consent.acceptAll();
    expect(page.querySelector('iframe')!.src).to.equal('about:blank#late');
  });
});

describe('what is taken out of the page', () => {
  it('does not run on a later grant', async () => {
    const { runs, page, consent } = setup();
    page.innerHTML = inline('gone');
    await seen();
    page.replaceChildren();
    await consent.acceptAll();
    await seen();
    expect(runs).to.deep.equal([]);
  });

  it('runs when it comes back after the grant', async () => {
    const { runs, page, consent } = setup();
    const script = heldScript('ran.push("back")');
    page.append(script);
    await seen();
    script.remove();
    await consent.acceptAll();
    page.append(script);
    await seen();
    expect(runs).to.deep.equal(['back']);
  });

  it('loads as an embed when the part of the page around it comes back', async () => {
    const { page, consent } = setup();
    page.innerHTML =
      '<section><iframe data-service="player" data-src="about:blank#back" title="Film"></iframe></section>';
    await seen();
    const section = page.querySelector('section')!;
    section.remove();
    await seen();
    page.append(section);
    await seen();
    await consent.acceptAll();
    expect(page.querySelector('iframe')!.src).to.equal('about:blank#back');
  });
});

describe('the page', () => {
  it('has nothing stored in it before a choice', async () => {
    const { consent } = setup();
    expect(consent.state.status).to.equal('undecided');
    expect([document.cookie, localStorage.length, (await indexedDB.databases()).length]).to.deep.equal([
      '',
      0,
      0,
    ]);
  });
});
