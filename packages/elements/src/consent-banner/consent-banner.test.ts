import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Site } from '../site/site.js';
import { expectArabic, expectDutch, makeArabicSite } from '../testing/arabic-site.js';
import { gates } from '../testing/policy.js';
import { buttonIn, ending, makeSite, show, textOf, words } from '../testing/site.js';
import type { ConsentBanner } from './consent-banner.js';
import './konekto-consent-banner.js';

async function setup(site: Site = makeSite()) {
  const element = await show<ConsentBanner>(html`<konekto-consent-banner></konekto-consent-banner>`, site);
  const root = element.shadowRoot!;
  return {
    element,
    root,
    site,
    card: () => root.querySelector('section'),
    refuse: buttonIn(root, 'Weigeren'),
    accept: buttonIn(root, 'Accepteren'),
  };
}

const pagePadding = () => parseFloat(getComputedStyle(document.documentElement).paddingBlockEnd);

describe('<konekto-consent-banner>', () => {
  afterEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ colorScheme: 'light' });
  });

  it('is a region with the name of its heading', async () => {
    const { root, card } = await setup();
    const heading = root.getElementById(card()!.getAttribute('aria-labelledby')!);
    expect(heading?.localName).to.equal('h2');
    expect(textOf(heading)).to.equal(words.banner.title);
    expect(card()!.lang).to.equal('nl');
  });

  it('says who asks, what for and how to withdraw, with links to both statements (CB-03)', async () => {
    const { root, card } = await setup();
    const text = textOf(card());
    expect(text).to.include('De Brug');
    expect(text).to.include('Waarvoor: Statistieken, Video en Marketing.');
    expect(text).to.include(words.banner.withdraw);
    const links = [...root.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      ['Privacyverklaring', '/privacy'],
      ['Cookieverklaring', '/cookies'],
    ]);
  });

  it('says the language of titles that the policy has in Dutch only (WCAG 2.2 SC 3.1.2)', async () => {
    const element = await show<ConsentBanner>(
      html`<konekto-consent-banner></konekto-consent-banner>`,
      makeArabicSite(),
    );
    const root = element.shadowRoot!;
    expectDutch(root, ['Statistieken', 'Video', 'Marketing']);
    expectArabic(root);
  });

  it('fires konekto-consent-requested when it asks', async () => {
    let asked = 0;
    const listen = () => (asked += 1);
    document.addEventListener('konekto-consent-requested', listen);
    ending(() => document.removeEventListener('konekto-consent-requested', listen));
    await setup();
    expect(asked).to.equal(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1280]) {
      it(`shows Weigeren and Accepteren alike at ${width} px, ${colorScheme} (CB-05)`, async () => {
        document.documentElement.style.colorScheme = 'light dark';
        ending(() => (document.documentElement.style.colorScheme = ''));
        await emulateMedia({ colorScheme });
        await setViewport({ width, height: 800 });
        const { refuse, accept, element } = await setup();
        expect(styleOf(refuse)).to.deep.equal(styleOf(accept));
        const [one, other] = [refuse.getBoundingClientRect(), accept.getBoundingClientRect()];
        expect(one.width).to.be.closeTo(other.width, 1);
        expect(one.height).to.be.closeTo(other.height, 1);
        expect(one.height).to.be.at.least(44);
        expect(refuse.parentElement === accept.parentElement).to.equal(true);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('takes at most half of a small screen, and keeps its buttons in view', async () => {
    await setViewport({ width: 320, height: 640 });
    const { card, accept } = await setup();
    expect(card()!.getBoundingClientRect().height).to.be.at.most(320);
    expect(accept.getBoundingClientRect().bottom).to.be.at.most(640);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('keeps room for itself below the page, and gives it back', async () => {
    const { card, site } = await setup();
    await waitUntil(() => pagePadding() >= card()!.getBoundingClientRect().height);
    await site.consent.rejectAll();
    expect(pagePadding()).to.equal(0);
  });

  it('keeps no more room when the page is scrolled', async () => {
    document.body.style.minBlockSize = '400vh';
    ending(() => document.body.removeAttribute('style'));
    scrollTo(0, 500);
    const { card } = await setup();
    await waitUntil(() => pagePadding() > 0);
    expect(pagePadding()).to.be.closeTo(innerHeight - card()!.getBoundingClientRect().top, 1);
  });

  it('gives the room back when it is taken out of the page', async () => {
    const { element } = await setup();
    await waitUntil(() => pagePadding() > 0);
    element.remove();
    expect(pagePadding()).to.equal(0);
  });

  it('takes a click on words that a browser has translated, and wrapped for that, as one on the button', async () => {
    const { accept, site } = await setup();
    const wrapped = document.createElement('font');
    wrapped.append(...accept.childNodes);
    accept.append(wrapped);
    wrapped.click();
    await waitUntil(() => site.consent.state.status === 'decided');
    expect(Object.values(site.consent.state.purposes)).to.not.include(false);
  });

  it('leaves the focus where it is', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    ending(() => field.remove());
    field.focus();
    await setup();
    expect(document.activeElement === field).to.equal(true);
  });

  it('takes neither Esc nor scrolling for an answer (CB-09)', async () => {
    const { card, site } = await setup();
    await sendKeys({ press: 'Escape' });
    document.dispatchEvent(new Event('scroll'));
    window.scrollTo(0, 500);
    expect(card() !== null).to.equal(true);
    expect(site.consent.state.status).to.equal('undecided');
    expect(document.cookie).to.equal('');
  });

  for (const [label, granted] of [
    ['Accepteren', true],
    ['Weigeren', false],
  ] as const) {
    it(`is answered with one click on ${label}, and says that it was saved`, async () => {
      const { root, card, site } = await setup();
      buttonIn(root, label).click();
      expect(site.consent.state).to.include({ status: 'decided', source: 'visitor' });
      expect(Object.values(site.consent.state.purposes)).to.deep.equal([granted, granted, granted]);
      expect(card() === null).to.equal(true);
      expect(textOf(root.querySelector('[role=status]'))).to.equal('Uw keuze is opgeslagen.');
    });
  }

  it('opens the preferences', async () => {
    let opened = 0;
    const { root, card } = await setup(makeSite({ openPreferences: async () => void (opened += 1) }));
    buttonIn(root, 'Instellingen').click();
    expect(opened).to.equal(1);
    expect(card() !== null).to.equal(true);
  });

  it('is reached by keyboard in the order of reading, without a trap', async () => {
    const { root } = await setup();
    const names: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await sendKeys({ press: 'Tab' });
      names.push(textOf(root.activeElement));
    }
    expect(names).to.deep.equal([
      'Privacyverklaring',
      'Cookieverklaring',
      'Weigeren',
      'Accepteren',
      'Instellingen',
    ]);
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement === null).to.equal(true);
  });

  it('goes when something else decides', async () => {
    const { card, site } = await setup();
    await site.consent.save({ media: true });
    expect(card() === null).to.equal(true);
  });

  it('does not ask who has decided, nor when there is nothing to ask', async () => {
    const decided = makeSite();
    await decided.consent.rejectAll();
    for (const site of [decided, makeSite({ gates: { ...gates, purposes: [] } })]) {
      const element = await show(html`<konekto-consent-banner></konekto-consent-banner>`, site);
      expect(element.shadowRoot!.querySelector('section') === null).to.equal(true);
    }
  });
});

/** What makes one button look weightier than another. */
function styleOf(button: HTMLButtonElement) {
  const style = getComputedStyle(button);
  const { color, backgroundColor, borderColor, borderWidth, borderRadius, opacity, boxShadow } = style;
  const { fontFamily, fontSize, fontWeight, fontStyle, textTransform, paddingInline, paddingBlock } = style;
  return {
    ...{ color, backgroundColor, borderColor, borderWidth, borderRadius, opacity, boxShadow },
    ...{ fontFamily, fontSize, fontWeight, fontStyle, textTransform, paddingInline, paddingBlock },
  };
}
