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

describe('the release of many', () => {
  it('is in the order of the page, also for what came late and stands before others', async () => {
    const { runs, page, consent } = setup();
    page.innerHTML = inline('second');
    await seen();
    page.insertAdjacentHTML('afterbegin', inline('first'));
    await seen();
    await consent.acceptAll();
    expect(runs).to.deep.equal(['first', 'second']);
  });

  it('lets scripts go first, and embeds after the next frame', async () => {
    const { runs, page, consent } = setup();
    const noting = 'ran.push(document.querySelectorAll("iframe[src]").length)';
    page.innerHTML =
      '<iframe data-service="player" data-src="about:blank#a" title="Film"></iframe>' +
      `<script type="text/plain" data-consent="analytics">${noting}</script>`;
    await seen();
    await consent.acceptAll();
    expect(runs).to.deep.equal([0]);
    expect(page.querySelector('iframe')!.src).to.equal('about:blank#a');
  });

  it('puts an embed before a script of its own service that follows it', async () => {
    const { runs, page, consent } = setup();
    page.innerHTML =
      '<iframe data-service="player" data-src="about:blank#a" title="Film"></iframe>' +
      '<script type="text/plain" data-service="player">ran.push(document.querySelector("iframe").title)</script>';
    await seen();
    await consent.acceptAll();
    expect(runs).to.deep.equal(['Film']);
  });

  it('runs a thousand scripts once and in order, and lets the page breathe in between', async () => {
    const { runs, page, consent } = setup();
    const names = Array.from({ length: 1000 }, (_, index) => String(index));
    page.innerHTML = names.map((name) => inline(name)).join('');
    await seen();
    let tasks = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      tasks += 1;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    await consent.acceptAll();
    channel.port1.close();
    expect(runs).to.deep.equal(names);
    expect(tasks).to.be.at.least(1);
  });

  it('stops at once when consent is withdrawn halfway', async () => {
    const { runs, page, consent } = setup();
    const spin = '{ const end = performance.now() + 5; while (performance.now() < end); }';
    page.innerHTML = Array.from({ length: 50 }, () => inline('slow').replace('>ran', `>${spin}ran`)).join('');
    await seen();
    const accepted = consent.acceptAll();
    await consent.withdraw();
    await accepted;
    const count = runs.length;
    expect(count).to.be.within(1, 49);
    await quiet();
    expect(runs).to.have.length(count);
  });
});
