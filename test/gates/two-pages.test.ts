import { expect } from '@open-wc/testing';
import { openPage } from './page/open-page.js';
import { noting } from './page/prelude.js';
import { quiet, until } from './page/until.js';

const body = `<script type="text/plain" data-consent="analytics">${noting('analytics')}</script>
  <script type="text/plain" data-consent="!marketing">${noting('no marketing')}</script>
  <iframe data-consent="media" data-src="about:blank" title="Film" width="80" height="40"></iframe>`;

describe('two open pages of a site', () => {
  it('follow a decision in one of them at once, and a withdrawal', async () => {
    const [one, other] = await Promise.all([openPage({ body }), openPage({ body })]);
    const { consent } = await one.konekto();
    const { consent: followed } = await other.konekto();
    const banner = () =>
      other.document.querySelector('konekto-consent-banner')?.shadowRoot?.querySelector('button');
    await until(() => Boolean(banner()), 'the banner of the other page');

    await consent.save({ analytics: true, media: true });
    await until(() => followed.state.status === 'decided', 'the other page to follow');
    await until(() => other.document.querySelector('iframe')?.hasAttribute('src') === true, 'the embed');
    expect([...other.window.ran].sort()).to.deep.equal(['analytics', 'no marketing']);
    expect(banner()).to.equal(null);

    await consent.withdraw();
    await until(() => other.document.querySelector('konekto-embed-placeholder') !== null, 'the placeholder');
    expect(other.document.querySelector('iframe')).to.equal(null);
    expect([followed.allows('analytics'), followed.allows('media')]).to.deep.equal([false, false]);
  });

  it('do not answer each other for ever', async () => {
    const [one, other] = await Promise.all([openPage({ body }), openPage({ body })]);
    const { consent } = await one.konekto();
    await other.konekto();
    let changes = 0;
    consent.subscribe(() => changes++);
    await consent.acceptAll();
    await quiet();
    expect(changes).to.equal(1);
  });
});
