import { compilePolicy, loadPolicy, type Statement } from '@konekto/policy';
import { expect, html } from '@open-wc/testing';
import { large, policyOf, tenth, type Size } from '../../../../test/scale/large-policy.js';
import { content } from '../testing/policy.js';
import { makeSite, show, textOf } from '../testing/site.js';
import type { PolicyViewer } from './policy-viewer.js';
import './konekto-policy.js';

const statementOf = (size: Size): Statement =>
  compilePolicy(loadPolicy(policyOf(size), 'large.policy.yaml')).content['nl']!.statement;

/** Resolves when what was done is on the screen. */
async function drawn(): Promise<void> {
  for (const _frame of [1, 2])
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Tells how long the page was kept from doing anything else, at most, while something was done. */
async function longestStretch(act: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port1.onmessage = beat;
  beat();
  await act();
  await drawn();
  beat();
  port1.close();
  return longest;
}

/** The least of a few measurements: the machine was busy with something else during the others. */
async function least(measure: () => Promise<number>): Promise<number> {
  let found = Infinity;
  for (let count = 0; count < 4; count += 1) found = Math.min(found, await measure());
  return found;
}

/** Shows a statement and notes what stands each time that the page gets a turn. */
async function setup(statement: Statement) {
  const turns: { sections: number; first: boolean }[] = [];
  const viewer = () => document.querySelector('konekto-policy') as PolicyViewer;
  const observer = new MutationObserver(() => {
    const sections = viewer().renderRoot.querySelectorAll('.sections > section').length;
    if (sections > 0) turns.push({ sections, first: viewer().renderRoot.querySelector('#intro') !== null });
  });
  const parts = { ...content, statement };
  const site = makeSite({
    content: async (part) => {
      observer.observe(viewer().renderRoot, { childList: true, subtree: true });
      return (parts as never)[part];
    },
  });
  const element = await show<PolicyViewer>(html`<konekto-policy></konekto-policy>`, site);
  await element.updateComplete;
  observer.disconnect();
  const root = element.shadowRoot!;
  const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
  return {
    element,
    root,
    turns,
    search: (query: string) => {
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return element.updateComplete;
    },
    status: () => textOf(root.querySelector('[role=status]')),
    visible: () => [...root.querySelectorAll('article')].filter((article) => article.checkVisibility()),
  };
}

describe('<konekto-policy> with 1,000 services and 200 rows', function () {
  this.timeout(60_000);
  const statements = { large: statementOf(large), tenth: statementOf(tenth) };

  it('stands whole, the first section at the first turn of the page and the rest over several', async () => {
    const { root, turns } = await setup(statements.large);
    expect(turns[0]).to.deep.include({ first: true });
    expect(turns).to.have.length.above(2);
    const shown = [...root.querySelectorAll('article')].map((article) =>
      article.getAttribute('aria-labelledby'),
    );
    expect(shown.filter((id) => id?.startsWith('group-'))).to.have.length(large.rows);
    expect(root.querySelectorAll('article > ul > li')).to.have.length(large.services);
    expect(root.querySelector('.sections')!.lastElementChild).to.have.property('className', 'version');
  });

  it('finds one service, and shows everything again', async () => {
    const { root, search, status, visible } = await setup(statements.large);
    await search('977NL');
    expect(status()).to.equal('Onderdelen gevonden: 1');
    expect(visible().map(textOf).join()).to.include('Dienst 977 (Bedrijf 977 BV)');
    await search('vraag 123');
    expect(visible().map((article) => article.getAttribute('aria-labelledby'))).to.deep.equal([
      'group-row-123',
    ]);
    await search('');
    expect(root.querySelectorAll('[hidden]')).to.have.length(0);
  });

  it('brings a row far below into view when the address names it', async () => {
    const { root } = await setup(statements.large);
    location.hash = '#group-row-150';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await drawn();
    expect(root.activeElement).to.have.property('id', 'group-row-150');
    expect(root.activeElement!.getBoundingClientRect().top).to.be.within(0, innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps the page waiting no longer than a statement of a tenth of the size', async () => {
    const grown = (statement: Statement) =>
      least(async () => {
        const longest = await longestStretch(() => setup(statement));
        document.querySelector('konekto-policy')!.remove();
        return longest;
      });
    const small = await grown(statements.tenth);
    expect(await grown(statements.large)).to.be.below(6 * small);
  });

  it('answers a reader who empties the search about as fast', async () => {
    const emptied = async (statement: Statement) => {
      const { element, search } = await setup(statement);
      const longest = await least(async () => {
        await longestStretch(() => search('qqq'));
        return longestStretch(() => search(''));
      });
      element.remove();
      return longest;
    };
    const small = await emptied(statements.tenth);
    expect(await emptied(statements.large)).to.be.below(10 * small);
  });
});
