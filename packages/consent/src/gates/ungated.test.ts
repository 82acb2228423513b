import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';

/** @returns the codes that are told of markup */
function told(markup: string): string[] {
  const codes: string[] = [];
  place(markup);
  startConsent({ onProblem: ({ code }) => codes.push(code) });
  return codes;
}

describe('what names a purpose but is not held', () => {
  for (const attributes of [
    'data-consent="analytics"',
    'data-service="counter"',
    'data-category="analytics"',
  ]) {
    it(`is told of a script with ${attributes}`, () => {
      expect(told(`<script ${attributes}></script>`)).to.deep.equal(['ungated-script']);
    });
  }

  for (const tag of ['iframe title="Film"', 'img alt=""']) {
    it(`is told of an ${tag} with a real address`, () => {
      const address = `src="${location.origin}/__web-dev-server__none"`;
      expect(told(`<${tag} data-consent="media" ${address}>`)).to.deep.equal(['ungated-embed']);
    });
  }

  it('is not told of what is held, nor of a name that the policy does not know', () => {
    const markup =
      '<img data-consent="media" data-src="/a.gif" alt="">' +
      '<img data-consent="media" data-src="/a.gif" src="data:," alt="">' +
      '<script type="text/plain" data-category="analytics"></script>' +
      '<script data-category="of-the-host"></script>';
    expect(told(markup)).to.deep.equal([]);
  });
});
