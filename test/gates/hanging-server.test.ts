import { expect } from '@open-wc/testing';
import { newPageId, openPage, type OpenPage } from './page/open-page.js';
import { noting } from './page/prelude.js';
import { pause, quiet, until } from './page/until.js';

const limit = 600;
const tag = `<script src="/konekto/konekto.js" data-script-limit="${limit}" async></script>`;

const inline = (name: string, service: string): string =>
  `<script type="text/plain" data-service="${service}">${noting(name)}</script>`;

/** A page with a gated script that its server answers as the query says, and inline ones around it. */
async function setup(query: string, attributes = ''): Promise<OpenPage> {
  const id = newPageId();
  return openPage({
    id,
    tag,
    scripts: { slow: noting('slow') },
    body: `${inline('before', 'counter')}
      <script type="text/plain" data-service="counter" ${attributes} src="/gates/${id}/slow.js?${query}"></script>
      ${inline('after', 'counter')}
      ${inline('other service', 'meter')}
      <img data-service="pixel" data-src="/gates/${id}/image.gif" alt="">`,
  });
}

describe('a gated script whose server hangs', () => {
  it('holds what follows it in its own service until the limit, and nothing else', async () => {
    const page = await setup('wait=5000');
    const konekto = await page.konekto();
    await konekto.consent.acceptAll();
    await pause(limit / 3);
    expect(page.window.ran).to.deep.equal(['before', 'other service']);
    await until(async () => (await page.requests()).some(({ name }) => name === 'image'), 'the image');

    await until(() => page.window.ran.includes('after'), 'the next script of the service', limit * 5);
    expect(page.window.ran).to.deep.equal(['before', 'other service', 'after']);
    expect(page.window.faults).to.deep.equal([]);
    await until(() => page.window.errors.includes('script-timeout'), 'the event that tells');
  });

  it('keeps its turn when it comes within the limit', async () => {
    const page = await setup(`wait=${limit / 3}`);
    await (await page.konekto()).consent.acceptAll();
    await until(() => page.window.ran.includes('after'), 'the last script');
    expect(page.window.ran).to.deep.equal(['before', 'other service', 'slow', 'after']);
  });

  it('holds nothing when it is async', async () => {
    const page = await setup('wait=2000', 'async');
    await (await page.konekto()).consent.acceptAll();
    await quiet();
    expect(page.window.ran).to.deep.equal(['before', 'after', 'other service']);
  });

  it('holds nothing when its server refuses', async () => {
    const page = await setup('fail');
    await (await page.konekto()).consent.acceptAll();
    await until(() => page.window.ran.includes('after'), 'the last script');
    expect([...page.window.ran].sort()).to.deep.equal(['after', 'before', 'other service']);
    await until(() => page.window.errors.includes('script-failed'), 'the event that tells');
  });

  it('runs nothing that waited when consent is withdrawn meanwhile', async () => {
    const page = await setup('wait=5000');
    const konekto = await page.konekto();
    await konekto.consent.acceptAll();
    await konekto.consent.withdraw();
    await pause(limit * 1.5);
    expect(page.window.ran).to.deep.equal(['before', 'other service']);
  });
});
