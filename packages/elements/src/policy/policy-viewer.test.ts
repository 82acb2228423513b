import type { Block, ChoicePurpose, Fact, Inline, StatementSection } from '@konekto/policy';
import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { statement } from '../testing/policy.js';
import { openStatement } from '../testing/open-statement.js';
import { makeSite, show, textOf } from '../testing/site.js';
import type { PolicyViewer } from './policy-viewer.js';
import './konekto-policy.js';

describe('<konekto-policy>', () => {
  it('shows every text of the statement, in its order (PV-01)', async () => {
    const { root } = await openStatement();
    const shown = textOf(root);
    let from = shown.indexOf(
      wordsOf(statement.sections[0]!.heading),
      shown.indexOf(wordsOf(statement.sections.at(-1)!.heading)),
    );
    for (const text of statement.sections.flatMap(textsOfSection)) {
      const at = shown.indexOf(text.replace(/\s+/g, ' ').trim(), from);
      expect(at, `"${text}" after "${shown.slice(from - 20, from)}"`).to.be.at.least(from);
      from = at + text.trim().length;
    }
    expect(shown.slice(from)).to.include('2026-11-23');
  });

  it('shows what the policy leaves unknown as such', async () => {
    const { root } = await openStatement();
    const unknown = [...root.querySelectorAll('.unknown')].map(textOf);
    expect(unknown).to.have.length.above(2);
    expect(new Set(unknown)).to.deep.equal(new Set(['Dit staat niet in deze verklaring.']));
  });

  it('runs from right to left in Arabic; names of cookies do not', async () => {
    const element = await show<PolicyViewer>(
      html`<konekto-policy></konekto-policy>`,
      makeSite({ language: 'ar' }),
    );
    const root = element.shadowRoot!;
    expect(root.querySelector('[lang=ar]')).to.have.property('dir', 'rtl');
    expect([...root.querySelectorAll('code')].map(({ dir }) => dir))
      .to.include('ltr')
      .but.not.include('');
  });

  it('keeps links and emphasis of the document', async () => {
    const { root } = await openStatement();
    expect(textOf(root.querySelector('strong'))).to.equal('Utrecht');
    expect(textOf(root.querySelector('em'))).to.equal('een school');
    expect(root.querySelector('a[href="https://app.example.org"]')!.textContent).to.equal('een app');
    expect(root.querySelector('a[href="mailto:privacy@example.org"]')).to.not.equal(null);
  });

  it('has contents that lead to every section', async () => {
    const { root } = await openStatement();
    const links = [...root.querySelectorAll('nav a')];
    expect(links.map(textOf)).to.deep.equal(statement.sections.map(({ heading }) => heading));
    for (const link of links) {
      const target = root.querySelector(link.getAttribute('href')!);
      expect(textOf(target)).to.equal(textOf(link));
    }
  });

  it('has ids that are its own', async () => {
    const { root } = await openStatement();
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('goes to the heading that the address names when it loads (PV-08)', async () => {
    const { element, root, focused } = await openStatement('#rights');
    expect(focused()).to.equal('rights');
    expect(document.activeElement === element).to.equal(true);
    const { top } = root.getElementById('rights')!.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
  });

  it('goes where the address points later', async () => {
    const { focused } = await openStatement();
    expect(focused()).to.equal(undefined);
    location.hash = '#form-contact';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(focused()).to.equal('form-contact');
    location.hash = '#cookies';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(focused()).to.equal('cookies');
  });

  it('is followed from its contents', async () => {
    const { root, focused } = await openStatement();
    root.querySelector<HTMLElement>('nav a[href="#register"]')!.click();
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(focused()).to.equal('register');
  });

  for (const hash of ['#nowhere', '#%E0%A4%A', '#"]', '#']) {
    it(`leaves the focus alone for an address that points nowhere: ${hash}`, async () => {
      const { focused } = await openStatement(hash);
      expect(focused()).to.equal(undefined);
    });
  }

  it('comes in two layers: groups and forms in short, all of it on request (PV-07)', async () => {
    const { part } = await openStatement();
    const details = part('group-pupils').querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(textOf(part('group-pupils'))).to.include('Wij werken voor scholen.');
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
  });

  it('opens the second layer of what the address points at', async () => {
    const { part } = await openStatement('#form-contact');
    expect(part('form-contact').querySelector('details')!.open).to.equal(true);
  });

  it('is printed whole, and as it was afterwards', async () => {
    const { root } = await openStatement();
    const shut = () => root.querySelectorAll('details:not([open])').length;
    const before = shut();
    dispatchEvent(new Event('beforeprint'));
    expect(shut()).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(shut()).to.equal(before);
  });

  it('has no versions where the site has no archive', async () => {
    const { root } = await openStatement();
    expect(root.querySelector('.history')).to.equal(null);
  });

  it('loads what earlier versions said when a reader asks for it, and marks what changed (PV-09)', async () => {
    const asked: string[] = [];
    const site = makeSite({ history: true });
    const { content } = site;
    Object.assign(site, {
      content: (part: 'history') => {
        asked.push(part);
        return content(part);
      },
    });
    const element = await show<PolicyViewer>(html`<konekto-policy></konekto-policy>`, site);
    const history = element.shadowRoot!.querySelector<HTMLDetailsElement>('.history')!;
    expect(asked).to.deep.equal(['statement']);
    history.querySelector('summary')!.click();
    await waitUntil(() => history.querySelector('.versions'));
    const items = [...history.querySelectorAll('li')].map(textOf);
    expect(items[0]).to.include('Versie 2026-11-23. Gepubliceerd op 23 november 2026');
    expect(history.querySelector('del')!.textContent).to.equal('[verwijderd: Bijles geven]');
    expect(history.querySelector('ins')!.textContent).to.equal('[toegevoegd: Lesgeven]');
    expect(textOf(history)).to.include('Statistieken: Wij gebruiken nu ook Meter.');
    expect(textOf(history)).to.include('Dit is de eerste versie.');
    await expect(element).to.be.accessible();
  });

  it('tells search engines what the page is (PV-12)', async () => {
    const { element } = await openStatement();
    const script = () => document.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(script()!.textContent)).to.deep.include({
      '@type': 'WebPage',
      name: statement.title,
      inLanguage: 'nl',
      version: '2026-11-23',
    });
    element.remove();
    expect(script()).to.equal(null);
  });

  it('does not pull the page back to the heading when it renders again', async () => {
    const { element, focused } = await openStatement('#rights');
    (document.activeElement as HTMLElement).blur();
    element.requestUpdate();
    await element.updateComplete;
    expect(focused()).to.equal(undefined);
  });

  it('keeps what the page put in it when the statement does not load', async () => {
    const failing = makeSite({ content: () => Promise.reject(new TypeError('Failed to fetch')) });
    const element = await show(html`<konekto-policy>Even wachten</konekto-policy>`, failing);
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes().map(textOf)).to.deep.equal(['Even wachten']);
  });

  it('shows what the page put in it until the statement has loaded', async () => {
    const never = makeSite({ content: () => new Promise(() => undefined) });
    const element = await show(html`<konekto-policy>Even wachten</konekto-policy>`, never);
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes().map(textOf)).to.deep.equal(['Even wachten']);
  });

  it('is accessible and fits a narrow screen', async () => {
    const { element } = await openStatement();
    await expect(element).to.be.accessible();
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1280, height: 800 });
  });
});

/** The texts of a section as a reader meets them, found without the code that renders them. */
function textsOfSection(section: StatementSection): string[] {
  return [wordsOf(section.heading), ...section.body.flatMap(textsOfBlock), ...textsDrawn(section)];
}

function textsDrawn(section: StatementSection): string[] {
  switch (section.draws) {
    case 'organisation':
      return section.facts.flatMap(textsOfFact);
    case 'processing':
      return section.register.flatMap(({ subjects, summary, facts }) => [
        wordsOf(subjects),
        ...summary.flatMap(textsOfBlock),
        ...facts.flatMap(textsOfFact),
      ]);
    case 'forms':
      return section.forms.flatMap(({ title, facts }) => [wordsOf(title), ...facts.flatMap(textsOfFact)]);
    case 'services':
      return section.purposes.flatMap(textsOfPurpose);
    case 'rights':
      return [...section.channels, ...section.facts].flatMap(textsOfFact);
    case undefined:
      return [];
  }
}

const textsOfPurpose = ({ title, description, services }: ChoicePurpose): string[] => [
  wordsOf(title),
  ...description.flatMap(textsOfBlock),
  ...services.flatMap(({ name, storage }) => [
    name,
    ...storage.flatMap(({ name, term, description }) => [name, term, wordsOf(description)]),
  ]),
];

const textsOfFact = ({ term, values }: Fact): string[] => [
  term,
  ...(values?.flat().flatMap(textsOfBlock) ?? [statement.words.unknown]),
];

const textsOfBlock = (block: Block): string[] =>
  block.type === 'list' ? block.items.flat().flatMap(textsOfBlock) : block.children.flatMap(textsOfInline);

const wordsOf = (inline: Inline): string => textsOfInline(inline).join('');

const textsOfInline = (inline: Inline): string[] =>
  typeof inline === 'string' ? [inline] : inline.children.flatMap(textsOfInline);
