import { expect } from '@open-wc/testing';
import { newPageId, openFrame, openPage, requestsOf, servePage } from './page/open-page.js';
import { noting } from './page/prelude.js';
import { pause, quiet, until } from './page/until.js';

/** What a page in a sandbox reports of itself. */
interface Report {
  readonly page: string;
  readonly at: 'undecided' | 'accepted';
  readonly ran: readonly string[];
  readonly faults: readonly string[];
  readonly banner: boolean;
  readonly placeholder: boolean;
}

/** The page can't be looked into, so it tells; and it accepts when it is told to. */
const reporter = (id: string): string => `<script>
  const report = (at) => parent.postMessage({
    page: '${id}', at, ran, faults,
    banner: document.querySelector('konekto-consent-banner') !== null,
    placeholder: document.querySelector('konekto-embed-placeholder') !== null,
  }, '*');
  window.konekto ??= [];
  konekto.push(({ consent }) => {
    setTimeout(() => report('undecided'), 100);
    setTimeout(() => consent.acceptAll().then(() => setTimeout(() => report('accepted'), 100)), 200);
  });
</script>`;

function reportsOf(id: string): Report[] {
  const reports: Report[] = [];
  window.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if (data.page === id) reports.push(data);
  });
  return reports;
}

describe('a page that may store nothing', () => {
  it('keeps its gates shut, shows its banner, and throws nothing', async () => {
    const id = newPageId();
    const reports = reportsOf(id);
    const address = await servePage({
      id,
      head: reporter(id),
      body: `<script type="text/plain" data-consent="analytics">${noting('held')}</script>
        <img data-consent="analytics" data-src="/gates/${id}/image.gif" alt="">
        <iframe data-consent="media" data-src="about:blank" title="Film" width="80" height="40"></iframe>`,
    });
    openFrame(address, 'allow-scripts');
    await until(() => reports.length > 0, 'the page to report');
    expect(reports[0]).to.deep.include({ ran: [], faults: [], banner: true, placeholder: true });
    expect(await requestsOf(id)).to.deep.equal([]);
  });

  it('follows a choice for as long as it is open', async () => {
    const id = newPageId();
    const reports = reportsOf(id);
    openFrame(
      await servePage({
        id,
        head: reporter(id),
        body: `<script type="text/plain" data-consent="analytics">${noting('held')}</script>`,
      }),
      'allow-scripts',
    );
    await until(() => reports.length > 1, 'the page to report twice');
    expect(reports[1]).to.deep.include({ at: 'accepted', ran: ['held'], faults: [] });
  });
});

describe('a page whose blocker stops konekto.js', () => {
  it('works, and runs nothing that is gated', async () => {
    const id = newPageId();
    const page = await openPage({
      id,
      tag: `<script src="/gates/${id}/konekto.js?fail" async></script>`,
      head: '<script>window.konekto ??= []; konekto.push(() => ran.push("queue"));</script>',
      body: `<script type="text/plain" data-consent="analytics">${noting('held')}</script>
        <script>${noting('own')}</script>`,
    });
    await until(() => page.document.readyState === 'complete', 'the page to load');
    await quiet();
    expect(page.window.ran).to.deep.equal(['own']);
    expect(page.window.faults).to.deep.equal([]);
  });
});

describe('a page whose backend is down', () => {
  it('follows the choice, keeps the record for later, and throws nothing', async () => {
    const page = await openPage({
      tag: `<script src="/konekto/konekto.js" data-endpoint="http://127.0.0.1:9/" async></script>`,
      body: `<script type="text/plain" data-consent="analytics">${noting('held')}</script>`,
    });
    await (await page.konekto()).consent.acceptAll();
    await pause(150);
    expect(page.window.ran).to.deep.equal(['held']);
    expect(page.window.faults).to.deep.equal([]);
    const { localStorage } = page.window;
    const waiting = (): unknown[] => JSON.parse(localStorage.getItem('konekto_records') ?? '[]') as unknown[];
    await until(() => waiting().length === 1, 'the record that waits');
    await pause(150);
    expect(waiting()).to.have.length(1);
    localStorage.removeItem('konekto_records');
  });
});
