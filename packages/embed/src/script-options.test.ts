import { expect } from '@open-wc/testing';
import { readScriptOptions } from './script-options.js';

function setup(attributes: Readonly<Record<string, string>> = {}) {
  const script = document.createElement('script');
  // Not in the page: it would load.
  script.src = 'https://cdn.example.org/konekto/konekto.js?v=1#x';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return readScriptOptions(script);
}

describe('the options of the script tag', () => {
  it('are few when the tag says nothing', () => {
    expect(setup()).to.deep.equal({
      base: 'https://cdn.example.org/konekto/',
      policy: undefined,
      language: undefined,
      endpoint: undefined,
      nonce: undefined,
      reloadOnWithdraw: false,
      debug: false,
      scriptLimit: undefined,
    });
  });

  it('are what the tag says', () => {
    const { policy, language, nonce } = setup({
      'data-policy': '/konekto/policy.json',
      'data-lang': 'en',
      nonce: 'abc',
    });
    expect({ policy, language, nonce }).to.deep.equal({
      policy: '/konekto/policy.json',
      language: 'en',
      nonce: 'abc',
    });
  });

  it('load a page anew after a withdrawal only where the tag asks for it', () => {
    expect(setup({ 'data-reload-on-withdraw': '' }).reloadOnWithdraw).to.equal(true);
  });

  it('show developers what the gates do, with any value', () => {
    expect([setup({ 'data-debug': '' }).debug, setup({ 'data-debug': 'open' }).debug]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('take a limit for scripts that hang, in milliseconds, where it is one', () => {
    expect(setup({ 'data-script-limit': '800' }).scriptLimit).to.equal(800);
    expect(setup({ 'data-script-limit': 'soon' }).scriptLimit).to.equal(undefined);
  });

  it('take an endpoint relative to the page, as a folder', () => {
    expect(setup({ 'data-endpoint': 'https://privacy.example.org' }).endpoint).to.equal(
      'https://privacy.example.org/',
    );
    expect(setup({ 'data-endpoint': '/backend' }).endpoint).to.equal(`${location.origin}/backend/`);
  });
});
