import { expect } from '@open-wc/testing';
import { openStatement } from '../testing/open-statement.js';

describe('the search', () => {
  it('shows the parts that have every word, whatever case and accents, and says how many', async () => {
    const { visible, search, status } = await openStatement();
    await search('  GEBOORTEDATUM ');
    expect(visible()).to.deep.equal(['group-staff']);
    expect(status()).to.equal('Onderdelen gevonden: 1');
    await search('téller');
    expect(visible()).to.include('kept-analytics');
  });

  it('opens the second layer where it finds something, and shuts it again', async () => {
    const { part, search } = await openStatement();
    const details = part('group-staff').querySelector('details')!;
    await search('geboortedatum');
    expect(details.open).to.equal(true);
    await search('');
    expect(details.open).to.equal(false);
  });

  it('says when it finds nothing, and shows everything when it is emptied', async () => {
    const { root, search, status } = await openStatement();
    const hidden = () => root.querySelectorAll('[hidden]').length;
    await search('xyzzy');
    expect(status()).to.equal('Niets gevonden. Zoek op een ander woord.');
    await search('');
    expect(status()).to.equal('');
    expect(hidden()).to.equal(0);
  });

  it('ends when a link leads to what it left out', async () => {
    const { root, search, focused, part } = await openStatement();
    await search('xyzzy');
    root.querySelector<HTMLElement>('nav a[href="#register"]')!.click();
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(focused()).to.equal('register');
    expect(part('group-pupils').checkVisibility()).to.equal(true);
    expect(root.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('');
  });
});

describe('the filter of the register (PV-06)', () => {
  it('leaves the rows of one group, or of one application', async () => {
    const { choose, visible } = await openStatement();
    await choose('group', 'pupils');
    expect(visible()).to.deep.equal(['group-pupils']);
    await choose('group', '');
    await choose('application', 'Toetsen');
    expect(visible()).to.deep.equal(['group-pupils']);
    await choose('application', 'Rooster');
    expect(visible()).to.deep.equal(['group-pupils', 'group-staff']);
    await choose('application', '');
    expect(visible()).to.include('form-contact');
  });
});
