import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const held: Readonly<Record<string, string>> = {
  img: `<img alt="" data-consent="media" data-src="${pixel}">`,
  video: '<video data-consent="media" data-src="data:video/mp4,"></video>',
  audio: '<audio data-consent="media" data-src="data:audio/mp3,"></audio>',
  link: '<link rel="stylesheet" data-consent="media" data-href="data:text/css,">',
};

function setup(tag: string) {
  const page = place(held[tag]!);
  const element = page.querySelector<HTMLElement>(tag)!;
  return { element, consent: startConsent(), name: tag === 'link' ? 'href' : 'src' };
}

for (const tag of Object.keys(held)) {
  describe(`a held <${tag}>`, () => {
    it('loads nothing before a choice and after a refusal', async () => {
      const { element, consent, name } = setup(tag);
      expect(element.hasAttribute(name)).to.equal(false);
      await consent.rejectAll();
      expect(element.hasAttribute(name)).to.equal(false);
    });

    it('loads on the grant', async () => {
      const { element, consent, name } = setup(tag);
      await consent.acceptAll();
      expect(element.getAttribute(name)).to.equal(element.dataset[name]);
    });

    it('is emptied on withdrawal', async () => {
      const { element, consent, name } = setup(tag);
      await consent.acceptAll();
      await consent.withdraw();
      expect(element.hasAttribute(name)).to.equal(false);
    });
  });
}
