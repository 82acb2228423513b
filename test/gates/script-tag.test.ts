import { expect } from '@open-wc/testing';
import { konektoTag, openPage } from './page/open-page.js';
import { noting } from './page/prelude.js';
import { quiet, until } from './page/until.js';

const held = `<script type="text/plain" data-consent="analytics">${noting('held')}</script>`;
const synchronous = '<script src="/konekto/konekto.js"></script>';

/** Where a page may put the tag of konekto.js. */
const places: Readonly<Record<string, { tag: string; body: string }>> = {
  'async in the head': { tag: konektoTag, body: held },
  'synchronous in the head, before there is a body': { tag: synchronous, body: held },
  'deferred in the head': { tag: '<script src="/konekto/konekto.js" defer></script>', body: held },
  'at the end of the body': { tag: '', body: held + synchronous },
  'twice in the head': { tag: konektoTag + synchronous, body: held },
  'once in the head and once at the end of the body': { tag: synchronous, body: held + konektoTag },
};

describe('the script tag', () => {
  for (const [place, { tag, body }] of Object.entries(places)) {
    it(`holds the gates and asks once, ${place}`, async () => {
      const page = await openPage({ tag, body });
      const konekto = await page.konekto();
      await until(() => page.document.querySelector('konekto-consent-banner') !== null, 'the banner');
      await quiet();
      expect(page.window.ran).to.deep.equal([]);
      expect(page.document.querySelectorAll('konekto-consent-banner')).to.have.lengthOf(1);

      await konekto.consent.acceptAll();
      await quiet();
      expect(page.window.ran).to.deep.equal(['held']);
      expect(page.window.faults).to.deep.equal([]);
    });
  }

  it('may be put in the page by a script, long after the page has loaded', async () => {
    const page = await openPage({ tag: '', body: held });
    await until(() => page.document.readyState === 'complete', 'the page to load');
    const script = page.document.createElement('script');
    script.src = '/konekto/konekto.js';
    page.document.body.append(script);
    const konekto = await page.konekto();
    await konekto.consent.acceptAll();
    await quiet();
    expect(page.window.ran).to.deep.equal(['held']);
  });
});
