import { fill } from '@konekto/policy/browser';
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { choices } from '../testing/policy.js';
import { expectArabic, expectDutch, makeArabicSite } from '../testing/arabic-site.js';
import { buttonIn, makeSite, show, textOf } from '../testing/site.js';
import type { CookieList } from './cookie-list.js';
import './konekto-cookie-list.js';

async function setup() {
  const opened: true[] = [];
  const site = makeSite({ openPreferences: async () => void opened.push(true) });
  const element = await show<CookieList>(
    html`<konekto-cookie-list>De cookielijst laadt.</konekto-cookie-list>`,
    site,
  );
  const root = element.shadowRoot!;
  const choiceOf = (service: string) =>
    textOf(root.querySelector(`[aria-labelledby=service-${service}] .choice`));
  return { element, site, root, opened, choiceOf };
}

const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(textOf));

describe('<konekto-cookie-list>', () => {
  it('lists exactly what the services declare (PV-11)', async () => {
    const { root } = await setup();
    const declared = choices.purposes.flatMap(({ services }) =>
      services
        .filter(({ storage }) => storage.length > 0)
        .map(({ name, storage }) => [
          name,
          storage.map(({ kind, name, description, term }) => [
            name,
            choices.cookieList.kinds[kind],
            description,
            term,
          ]),
        ]),
    );
    const listed = [...root.querySelectorAll('table')].map((table) => [
      textOf(root.getElementById(table.getAttribute('aria-labelledby')!)),
      rowsOf(table),
    ]);
    expect(listed).to.deep.equal(declared);
  });

  it('groups them by purpose, with who offers them', async () => {
    const { root } = await setup();
    expect([...root.querySelectorAll('h2')].map(textOf)).to.deep.equal(
      choices.purposes.map(({ title }) => title),
    );
    const text = textOf(root);
    for (const { services } of choices.purposes) {
      for (const { name, provider } of services) {
        expect(text).to.include(name);
        if (provider) expect(text).to.include(fill(choices.cookieList.provider, provider));
      }
    }
  });

  it('says so where a service keeps nothing', async () => {
    const { root } = await setup();
    expect(textOf(root.querySelector('[aria-labelledby=service-meter]'))).to.include(choices.cookieList.none);
  });

  it('shows the choice beside each service, and follows a decision', async () => {
    const { element, site, choiceOf } = await setup();
    expect([choiceOf('session'), choiceOf('counter')]).to.deep.equal(['Altijd aan', 'U staat dit niet toe']);
    await site.consent.save({ counter: true });
    await element.updateComplete;
    expect([choiceOf('counter'), choiceOf('meter')]).to.deep.equal([
      'U staat dit toe',
      'U staat dit niet toe',
    ]);
    await site.consent.withdraw();
    await element.updateComplete;
    expect([choiceOf('session'), choiceOf('counter')]).to.deep.equal(['Altijd aan', 'U staat dit niet toe']);
  });

  it('follows decisions after it was moved in the page', async () => {
    const { element, site, choiceOf } = await setup();
    const part = element.parentElement!;
    element.remove();
    part.append(element);
    await site.consent.acceptAll();
    await element.updateComplete;
    expect(choiceOf('counter')).to.equal('U staat dit toe');
  });

  it('opens the preferences', async () => {
    const { root, opened } = await setup();
    buttonIn(root, 'Keuze aanpassen').click();
    expect(opened).to.have.length(1);
  });

  it('runs from right to left in Arabic; names of cookies do not', async () => {
    const element = await show<CookieList>(
      html`<konekto-cookie-list></konekto-cookie-list>`,
      makeSite({ language: 'ar' }),
    );
    const root = element.shadowRoot!;
    expect(root.querySelector('[lang=ar]')).to.have.property('dir', 'rtl');
    expect([...root.querySelectorAll('code')].map(({ dir }) => dir))
      .to.include('ltr')
      .but.not.include('');
  });

  it('says the language of texts that the policy has in Dutch only (WCAG 2.2 SC 3.1.2)', async () => {
    const element = await show<CookieList>(
      html`<konekto-cookie-list></konekto-cookie-list>`,
      makeArabicSite(),
    );
    const root = element.shadowRoot!;
    expectDutch(root, ['Statistieken', 'Een script telt bezoeken.', 'Houdt bij wat u bekijkt.']);
    expectArabic(root);
  });

  it('keeps what the page put in it when its words do not load', async () => {
    const failing = makeSite({ content: () => Promise.reject(new TypeError('Failed to fetch')) });
    const element = await show(html`<konekto-cookie-list>Even wachten</konekto-cookie-list>`, failing);
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes().map(textOf)).to.deep.equal(['Even wachten']);
  });

  it('shows what the page put in it until its words have loaded', async () => {
    const never = makeSite({ content: () => new Promise(() => undefined) });
    const element = await show(html`<konekto-cookie-list>Even wachten</konekto-cookie-list>`, never);
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes().map(textOf)).to.deep.equal(['Even wachten']);
  });

  it('is accessible and fits a narrow screen', async () => {
    const { element, root } = await setup();
    await expect(element).to.be.accessible();
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect([...root.querySelectorAll('[role=table], [role=cell]')]).to.have.length.above(4);
    await expect(element).to.be.accessible();
    await setViewport({ width: 1280, height: 800 });
  });
});
