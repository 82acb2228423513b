import type { Choices, PageObserver } from '@konekto/consent';
import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../consent-banner/konekto-consent-banner.js';
import type { Site } from '../site/site.js';
import { gates } from '../testing/policy.js';
import { buttonIn, ending, makeSite, show, textOf } from '../testing/site.js';
import type { DebugOverlay } from './debug-overlay.js';
import type { DebugReport } from './debug-report.js';
import './konekto-debug.js';
import type { ToldProblem } from './told-problem.js';

const undeclared: ToldProblem = {
  code: 'undeclared',
  place: 'html > body > script',
  expected: 'a purpose',
  found: '"analitics"',
  remedy: 'Did you mean "analytics"?',
  element: document.createElement('script'),
  ids: ['analitics'],
};

interface Page {
  readonly markup?: string;
  readonly decision?: Choices;
  readonly problems?: readonly ToldProblem[];
  readonly site?: Site;
}

/** Holds what stands in a part of the page, and shows the overlay of it, open. */
async function setup({ markup = '', decision, problems = [], site = makeSite() }: Page = {}) {
  const frame = document.createElement('div');
  frame.id = 'frame';
  frame.innerHTML = markup;
  document.body.append(frame);
  ending(() => frame.remove());
  const page: Partial<PageObserver> = { onAdded: (listener) => listener([frame]) };
  site.consent.start(page as PageObserver);
  if (decision) await site.consent.save(decision, 'visitor');
  const overlay = await show<DebugOverlay>(
    html`<konekto-debug open .toldProblems=${() => problems}></konekto-debug>`,
    site,
  );
  const root = overlay.shadowRoot!;
  await waitUntil(() => root.querySelector('aside'));
  const section = (title: string) =>
    [...root.querySelectorAll('details')].find((one) => textOf(one.querySelector('h2')) === title)!;
  const rows = (title: string) => [...section(title).querySelectorAll('li, dl > div')].map(textOf);
  return { overlay, root, site, frame, rows };
}

const held = (attributes: string) => `<script type="text/plain" ${attributes}></script>`;

describe('<konekto-debug>', () => {
  it('says of each gate where it stands and what it waits for', async () => {
    const { rows } = await setup({
      markup: held('data-service="counter"') + held('data-consent="!analytics"'),
    });
    const [first, second] = rows('Gates');
    expect(first).to.include('waits for consent to analytics').and.include('#frame > script:nth-of-type(1)');
    expect(second).to.include('waits until analytics is refused').and.include('!analytics');
  });

  it('says after a decision what was granted, and what was refused', async () => {
    const { rows } = await setup({
      markup: ['data-service="counter"', 'data-service="meter"', 'data-consent="marketing"']
        .map(held)
        .join(''),
      decision: { analytics: true, meter: false },
    });
    const gatesText = rows('Gates').join('\n');
    expect(gatesText).to.include('counter is granted');
    expect(gatesText).to.include('service meter is refused, though analytics is granted');
    expect(gatesText).to.include('marketing is refused');
  });

  it('says of an undeclared id that the gate never opens', async () => {
    const { rows } = await setup({ problems: [undeclared] });
    expect(rows('Gates')[0]).to.include('never').and.include('does not declare "analitics"');
  });

  it('says of a script that ran whether it failed', async () => {
    const site = makeSite();
    const problems: ToldProblem[] = [];
    const { frame, rows, overlay } = await setup({
      markup: held('data-consent="necessary"'),
      problems,
      site,
    });
    expect(rows('Gates')[0]).to.include('necessary needs no consent');
    const [open] = site.consent.gates.open;
    problems.push({ ...undeclared, code: 'script-failed', element: open!.element });
    document.dispatchEvent(new Event('konekto-error'));
    await aTimeout(20);
    await overlay.updateComplete;
    expect(rows('Gates')[0]).to.include('it did not load');
    expect(frame.isConnected).to.equal(true);
  });

  it('shows the problems with what to do', async () => {
    const { rows, root } = await setup({ problems: [undeclared] });
    expect(rows('Problems')[0]).to.include('html > body > script').and.include('Did you mean "analytics"?');
    expect(textOf(root.querySelector('.summary'))).to.include('1 problem');
  });

  it('shows the decision with the cookie and its size', async () => {
    const { rows } = await setup({ decision: { analytics: true } });
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('konekto_consent='))!;
    const facts = rows('Decision').join('\n');
    expect(facts).to.include(`(${cookie.length} bytes)`).and.include(cookie.replace('konekto_consent=', ''));
    expect(facts).to.include('the visitor').and.include('2026-11-23');
  });

  it('tells storage that nobody declared, and that stands there without consent', async () => {
    const names = ['_counter_1=1', '_chat=1'];
    for (const pair of names) document.cookie = `${pair}; path=/`;
    sessionStorage.setItem('chat.open', '1');
    ending(() => {
      for (const pair of names) document.cookie = `${pair}; path=/; max-age=0`;
      sessionStorage.removeItem('chat.open');
    });
    const { rows } = await setup();
    const found = rows('Storage');
    expect(found).to.include('undeclared cookie _chat');
    expect(found).to.include('undeclared sessionStorage chat.open');
    expect(found.find((row) => row.includes('_counter_1'))).to.match(/^without consent.*by counter/);
  });

  it('tells of requests to hosts that nobody declared', async () => {
    await fetch(`http://localhost.:${location.port}/?id=secret`, { mode: 'no-cors' }).catch(() => undefined);
    const { rows } = await setup();
    await waitUntil(() => rows('Other hosts').length > 0);
    expect(rows('Other hosts')[0]).to.include('undeclared localhost.').and.not.include('secret');
  });

  it('follows the page while it is open', async () => {
    const { rows, site, overlay } = await setup({ markup: held('data-consent="media"') });
    await site.consent.acceptAll();
    await waitUntil(() => rows('Gates')[0]!.includes('media is granted'));
    document.cookie = '_late=1; path=/';
    ending(() => (document.cookie = '_late=; path=/; max-age=0'));
    await waitUntil(() => rows('Storage').some((row) => row.includes('_late')), undefined, { timeout: 5000 });
    expect(overlay.open).to.equal(true);
  });

  it('accepts and refuses for the developer', async () => {
    const { root, site } = await setup();
    buttonIn(root, 'Accept all').click();
    await waitUntil(() => site.consent.allows('media'));
    buttonIn(root, 'Refuse all').click();
    await waitUntil(() => !site.consent.allows('media'));
    expect(site.consent.state.status).to.equal('decided');
  });

  it('asks again: forgets the cookie and loads the page anew', async () => {
    const { overlay, root } = await setup({ decision: { media: true } });
    let reloads = 0;
    Object.assign(overlay, { reload: () => (reloads += 1) });
    buttonIn(root, 'Ask again').click();
    expect(document.cookie).not.to.include('konekto_consent');
    expect(reloads).to.equal(1);
  });

  it('copies the report as JSON, and says so', async () => {
    let copied = '';
    const clipboard = { writeText: async (text: string) => void (copied = text) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    ending(() => Reflect.deleteProperty(navigator, 'clipboard'));
    const { root } = await setup({ problems: [undeclared], decision: { media: true } });
    buttonIn(root, 'Copy as JSON').click();
    await waitUntil(() => textOf(root.querySelector('[role=status]')) === 'Copied.');
    const report = JSON.parse(copied) as DebugReport;
    expect(report.decision.purposes).to.deep.equal({ analytics: false, media: true, marketing: false });
    expect(report.problems[0]!.code).to.equal('undeclared');
  });

  it('opens and closes by keyboard, and Escape gives the focus back to its bar', async () => {
    const { overlay, root } = await setup();
    buttonIn(root, 'Accept all').focus();
    await sendKeys({ press: 'Escape' });
    await overlay.updateComplete;
    expect(overlay.open).to.equal(false);
    expect(root.activeElement!.className).to.equal('toggle');
    await sendKeys({ press: 'Enter' });
    await overlay.updateComplete;
    expect(root.querySelector('.panel')!.checkVisibility()).to.equal(true);
  });

  it('stands above the banner, on a narrow screen too', async () => {
    await setViewport({ width: 320, height: 640 });
    const site = makeSite();
    const banner = await show(html`<konekto-consent-banner></konekto-consent-banner>`, site);
    const { root } = await setup({ site, problems: [undeclared] });
    const { top } = banner.shadowRoot!.querySelector('section')!.getBoundingClientRect();
    const overlay = root.querySelector('aside')!.getBoundingClientRect();
    expect(overlay.bottom).to.be.at.most(top);
    expect([overlay.left >= 0, overlay.right <= 320, overlay.top >= 0]).to.deep.equal([true, true, true]);
    await setViewport({ width: 1280, height: 800 });
  });

  it('is accessible with every section open', async () => {
    const { overlay, root } = await setup({ markup: held('data-consent="media"'), problems: [undeclared] });
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(overlay).to.be.accessible();
  });

  it('is accessible when only its bar shows', async () => {
    const { overlay } = await setup();
    overlay.open = false;
    await overlay.updateComplete;
    await expect(overlay).to.be.accessible();
  });

  it('says of a policy without purposes that nobody is asked', async () => {
    const none = { ...gates, purposes: [] };
    const { rows } = await setup({ site: makeSite({ gates: none }), markup: held('data-service="counter"') });
    expect(rows('Gates')[0]).to.include('nobody is asked for analytics');
  });
});
