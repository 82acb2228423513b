import type { Condition } from '@konekto/consent';
import { expect } from '@open-wc/testing';
import { buttonIn, ending, makeSite, textOf } from '../testing/site.js';
import type { EmbedPlaceholder } from './embed-placeholder.js';
import './konekto-embed-placeholder.js';

const player: Condition = { granted: ['player'], refused: [], service: 'player' };

/** Puts placeholders in the place of embeds with these titles, as the gates do. */
function setup({ titles = ['Film'], width = '480', height = '270', condition = player } = {}) {
  const site = makeSite();
  const once: string[] = [];
  const page = document.createElement('main');
  page.style.inlineSize = '600px';
  document.body.append(page);
  ending(() => page.remove());
  const placeholders = titles.map((title) => {
    const embed = document.createElement('iframe');
    Object.assign(embed, { title, width, height });
    embed.style.border = '0';
    page.append(embed);
    const size = embed.getBoundingClientRect();
    const placeholder: EmbedPlaceholder = document.createElement('konekto-embed-placeholder');
    placeholder.show(site, { embed, condition, once: () => once.push(title) });
    embed.replaceWith(placeholder);
    return { placeholder, size, root: placeholder.shadowRoot! };
  });
  return { site, once, page, placeholders, first: placeholders[0]! };
}

const nameOf = (root: ShadowRoot) => root.querySelector('[role=group]')!.getAttribute('aria-label');

describe('<konekto-embed-placeholder>', () => {
  it('is as large as the embed', () => {
    const { first } = setup();
    const { width, height } = first.placeholder.getBoundingClientRect();
    expect(width).to.be.closeTo(first.size.width, 1);
    expect(height).to.be.closeTo(first.size.height, 1);
  });

  it('is as wide as its place where the embed was', () => {
    const { first, page } = setup({ width: '100%' });
    expect(first.placeholder.getBoundingClientRect().width).to.be.closeTo(600, 1);
    page.style.inlineSize = '400px';
    expect(first.placeholder.getBoundingClientRect().width).to.be.closeTo(400, 1);
  });

  it('takes the room that a box keeps for an embed that fills it', () => {
    const page = document.createElement('main');
    page.innerHTML =
      '<div style="position: relative; inline-size: 400px; padding-block-end: 56.25%">' +
      '<iframe title="Film" style="position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0"></iframe></div>';
    document.body.append(page);
    ending(() => page.remove());
    const [box, embed] = [page.querySelector('div')!, page.querySelector('iframe')!];
    const before = box.getBoundingClientRect();
    const placeholder = document.createElement('konekto-embed-placeholder');
    placeholder.show(makeSite(), { embed, condition: player, once: () => undefined });
    embed.replaceWith(placeholder);
    expect(box.getBoundingClientRect().height).to.be.closeTo(before.height, 1);
    const { top, left, width } = placeholder.getBoundingClientRect();
    expect([top, left, width]).to.deep.equal([before.top, before.left, before.width]);
  });

  it('grows below a small embed rather than clip its words', () => {
    const { first } = setup({ width: '200', height: '100' });
    const box = first.root.querySelector('.base')!;
    expect(box.scrollHeight).to.be.at.most(Math.ceil(first.placeholder.getBoundingClientRect().height));
    expect(box.scrollWidth).to.be.at.most(200);
  });

  it('says which service is off and who would get data', () => {
    const { first } = setup();
    const text = textOf(first.root);
    expect(text).to.include('Speler is uitgeschakeld');
    expect(text).to.include('Speler BV');
  });

  it('requests nothing', () => {
    const { first } = setup();
    expect(first.root.querySelectorAll('[src], link, iframe, img')).to.have.length(0);
  });

  it('shows the embed once, without a decision', () => {
    const { first, once, site } = setup();
    buttonIn(first.root, 'Eenmalig tonen: Film').click();
    expect(once).to.deep.equal(['Film']);
    expect(site.consent.state.status).to.equal('undecided');
    expect(document.cookie).to.equal('');
  });

  it('takes a click on the words within a button as one on the button', () => {
    const { first, once } = setup();
    first.root.querySelector<HTMLElement>('button[name=once] span')!.click();
    expect(once).to.deep.equal(['Film']);
  });

  it('shows it always, and remembers that for the service alone', () => {
    const { first, once, site } = setup();
    buttonIn(first.root, 'Altijd tonen: Film').click();
    expect(once).to.deep.equal([]);
    expect(site.consent.state).to.include({ status: 'decided', source: 'visitor' });
    expect(site.consent.state.services).to.include({ player: true, counter: false, pixel: false });
  });

  it('names itself and its buttons for each embed apart', () => {
    const { placeholders } = setup({ titles: ['Rondleiding', 'Open dag'] });
    expect(placeholders.map(({ root }) => nameOf(root))).to.deep.equal([
      'Rondleiding: Speler is uitgeschakeld',
      'Open dag: Speler is uitgeschakeld',
    ]);
    const names = placeholders.flatMap(({ root }) => [...root.querySelectorAll('button')].map(textOf));
    expect(new Set(names).size).to.equal(4);
  });

  it('names an embed without a service and a title for what it is', () => {
    const { first } = setup({
      titles: [''],
      condition: { granted: ['media'], refused: [], service: undefined },
    });
    expect(nameOf(first.root)).to.include('is uitgeschakeld');
  });

  it('is accessible', async () => {
    const { page } = setup({ titles: ['Rondleiding', 'Open dag'] });
    await expect(page).to.be.accessible();
  });
});
