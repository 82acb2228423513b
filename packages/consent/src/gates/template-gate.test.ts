import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { external, fileOf, inline, noteRuns, noting, quiet, ran } from '../testing/scripts.js';
import { startConsent } from '../testing/start-consent.js';

function setup(markup: string) {
  const runs = noteRuns();
  const page = place(markup);
  return { runs, page, consent: startConsent() };
}

const held = (content: string, attributes = 'data-consent="analytics"') =>
  `<template ${attributes}>${content}</template>`;
const script = (name: string) => `<script>${noting(name)}</script>`;

describe('a held template', () => {
  it('keeps its content out of the page before a choice and after a refusal', async () => {
    const { page, consent } = setup(held('<b>Hello</b>'));
    expect(page.querySelector('b')).to.equal(null);
    await consent.rejectAll();
    expect(page.querySelector('b')).to.equal(null);
  });

  it('puts its content right after itself on the grant, and stays', async () => {
    const { page, consent } = setup(`${held('text <b>Hello</b><i>again</i>')}<hr>`);
    await consent.acceptAll();
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal(['template', 'b', 'i', 'hr']);
    expect(page.textContent).to.equal('text Helloagain');
    expect(page.querySelector('template')!.content.textContent).to.equal('text Helloagain');
  });

  it('inserts its content once, however often is decided', async () => {
    const { page, consent } = setup(held('<b>Hello</b>'));
    await consent.acceptAll();
    await consent.acceptAll();
    expect(page.querySelectorAll('b')).to.have.length(1);
  });

  it('runs its scripts, inline, external and nested ones, in order', async () => {
    const { runs, consent } = setup(
      held(`${script('1')}<div><script src="${fileOf(noting('2'))}"></script></div>${script('3')}`),
    );
    await consent.acceptAll();
    await ran('3');
    expect(runs).to.deep.equal(['1', '2', '3']);
  });

  it('opens what is written as a gated element, and has no condition of its own, along with itself', async () => {
    const { runs, page, consent } = setup(
      held(
        `<script type="text/plain">${noting('1')}</script><img data-src="data:,"><link data-href="data:,">`,
      ),
    );
    await consent.acceptAll();
    expect(runs).to.deep.equal(['1']);
    expect(page.querySelector('img')!.getAttribute('src')).to.equal('data:,');
    expect(page.querySelector('link')!.getAttribute('href')).to.equal('data:,');
  });

  it('leaves the elements in it that have another condition to that', async () => {
    const { runs, consent } = setup(
      held(`<script data-consent="marketing">${noting('1')}</script>${inline('2', 'data-consent="media"')}`),
    );
    await consent.save({ analytics: true, media: true });
    await quiet();
    expect(runs).to.deep.equal(['2']);
  });

  it('runs a module in it as a module', async () => {
    const { runs, consent } = setup(
      held(`<script type="module">ran.push(typeof import.meta.url); ${noting('done')}</script>`),
    );
    await consent.acceptAll();
    await ran('done');
    expect(runs).to.deep.equal(['string', 'done']);
  });

  it('runs its scripts before the scripts of the same service that follow it', async () => {
    const counter = 'data-service="counter"';
    const { runs, consent } = setup(
      external('1', counter) + held(script('2') + script('3'), counter) + inline('4', counter),
    );
    await consent.acceptAll();
    await ran('4');
    expect(runs).to.deep.equal(['1', '2', '3', '4']);
  });

  it('holds a script in it that asks for more', async () => {
    const { runs, consent } = setup(held(script('1') + inline('2', 'data-consent="marketing"')));
    await consent.save({ analytics: true });
    expect(runs).to.deep.equal(['1']);
    await consent.save({ marketing: true });
    expect(runs).to.deep.equal(['1', '2']);
  });

  it('opens a held template inside it', async () => {
    const { page, consent } = setup(held(held('<b></b>', 'data-consent="marketing"')));
    await consent.save({ analytics: true });
    expect(page.querySelector('b')).to.equal(null);
    await consent.save({ marketing: true });
    expect(page.querySelector('b')).to.not.equal(null);
  });

  it('takes its content out on withdrawal and puts it back on a new grant, without running scripts again', async () => {
    const { runs, page, consent } = setup(held(`<b>Hello</b>${script('1')}<p>${script('2')}</p>`));
    await consent.acceptAll();
    await consent.withdraw();
    expect(page.querySelector('b')).to.equal(null);
    await consent.acceptAll();
    await quiet();
    expect(page.querySelector('b')).to.not.equal(null);
    expect(runs).to.deep.equal(['1', '2']);
  });

  it('leaves no placeholder of an embed inside it behind, and holds that embed again later', async () => {
    const film = '<iframe data-service="player" data-src="about:blank#film" title="Film"></iframe>';
    const { page, consent } = setup(held(film));
    await consent.save({ analytics: true });
    await quiet();
    expect(page.querySelectorAll('button')).to.have.length(1);
    await consent.save({ analytics: false });
    expect(page.querySelectorAll('button, iframe')).to.have.length(0);
    await consent.save({ analytics: true });
    await quiet();
    expect(page.querySelectorAll('button')).to.have.length(1);
    await consent.save({ media: true });
    expect(page.querySelector('iframe')!.src).to.equal('about:blank#film');
  });

  it('is left alone when it names no consent', async () => {
    const { page, consent } = setup('<template><b>Hello</b></template>');
    await consent.acceptAll();
    expect(page.querySelector('b')).to.equal(null);
  });
});
