import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { textHash, type Choices, type ConsentOptions } from '@konekto/consent';
import { expectArabic, expectDutch, makeArabicSite } from '../testing/arabic-site.js';
import { choices, gates } from '../testing/policy.js';
import { buttonIn, ending, makeSite, show, textOf } from '../testing/site.js';
import type { Preferences } from './preferences.js';
import './konekto-preferences.js';

async function setup(decided?: Choices, options: Partial<ConsentOptions> = {}) {
  const opener = document.createElement('button');
  opener.textContent = 'Open';
  document.body.append(opener);
  ending(() => opener.remove());
  const site = makeSite({}, options);
  if (decided) await site.consent.save(decided);
  const element = await show<Preferences>(html`<konekto-preferences></konekto-preferences>`, site);
  opener.focus();
  await element.open();
  const root = element.shadowRoot!;
  const dialog = root.querySelector('dialog')!;
  const control = (id: string) => root.getElementById(id) as HTMLInputElement;
  const flip = async (id: string) => {
    control(id).click();
    await element.updateComplete;
  };
  return {
    element,
    site,
    root,
    dialog,
    opener,
    control,
    flip,
    press: (label: string) => press(element, label),
  };
}

/** Presses a button of the dialog, and waits until that closes or says why it stays open. */
async function press({ shadowRoot }: Preferences, label: string): Promise<void> {
  buttonIn(shadowRoot, label).click();
  await waitUntil(
    () => !shadowRoot!.querySelector('dialog')!.open || shadowRoot!.querySelector('[role=alert]'),
    `"${label}" neither closes the dialog nor tells what remains`,
  );
}

const switches = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

describe('<konekto-preferences>', () => {
  it('is a modal dialog with the name of its heading, which has the focus', async () => {
    const { root, dialog } = await setup();
    expect(dialog.matches(':modal')).to.equal(true);
    const heading = root.getElementById(dialog.getAttribute('aria-labelledby')!);
    expect(textOf(heading)).to.equal('Cookie-instellingen');
    expect(root.activeElement === heading).to.equal(true);
  });

  it('starts with nothing switched on, and explains what is always on (CB-06)', async () => {
    const { root, dialog } = await setup();
    expect(switches(root)).to.have.length(7);
    expect(switches(root).filter(({ checked, indeterminate }) => checked || indeterminate)).to.have.length(0);
    expect(textOf(dialog)).to.include('Altijd aan');
    expect(textOf(dialog)).to.include('Zonder deze cookie kunt u niet inloggen.');
  });

  it('starts with what was decided', async () => {
    const { control } = await setup({ media: true, counter: true });
    expect(control('purpose-media').checked).to.equal(true);
    expect(control('purpose-analytics').indeterminate).to.equal(true);
    expect(control('purpose-marketing').checked).to.equal(false);
  });

  it('names every switch for what it switches', async () => {
    const { root } = await setup();
    const names = switches(root).map((one) =>
      textOf(root.getElementById(one.getAttribute('aria-labelledby')!)),
    );
    expect(names).to.deep.equal(['Statistieken', 'Teller', 'Meter', 'Video', 'Speler', 'Marketing', 'Pixel']);
  });

  it('says of every service who offers it and what it keeps', async () => {
    const { dialog } = await setup();
    const text = textOf(dialog);
    for (const purpose of choices.purposes) {
      for (const { name, provider, storage } of purpose.services) {
        const told = [name, provider?.name, provider?.country];
        for (const item of storage) told.push(item.name, item.term, String(item.description));
        for (const one of told) if (one) expect(text).to.include(one);
      }
    }
  });

  it('switches the services with their purpose', async () => {
    const { control, flip } = await setup();
    await flip('purpose-analytics');
    expect([control('service-counter').checked, control('service-meter').checked]).to.deep.equal([
      true,
      true,
    ]);
    await flip('purpose-analytics');
    expect([control('service-counter').checked, control('service-meter').checked]).to.deep.equal([
      false,
      false,
    ]);
  });

  it('shows a purpose as half on when only some of its services are', async () => {
    const { control, flip } = await setup();
    await flip('service-counter');
    expect(control('purpose-analytics')).to.include({ checked: false, indeterminate: true });
    await flip('service-meter');
    expect(control('purpose-analytics')).to.include({ checked: true, indeterminate: false });
  });

  it('saves exactly what it shows', async () => {
    const { site, dialog, flip, press } = await setup();
    await flip('purpose-media');
    await flip('service-counter');
    await press('Keuze opslaan');
    const { purposes, services, source } = site.consent.state;
    expect(purposes).to.deep.equal({ analytics: false, media: true, marketing: false });
    expect(services).to.include({ counter: true, meter: false, player: true, pixel: false });
    expect(source).to.equal('visitor');
    expect(dialog.open).to.equal(false);
  });

  it('saves a refusal when nothing is switched on', async () => {
    const { site, press } = await setup();
    await press('Keuze opslaan');
    expect(site.consent.state.status).to.equal('decided');
    expect(Object.values(site.consent.state.purposes)).to.not.include(true);
  });

  for (const [label, granted] of [
    ['Alles accepteren', true],
    ['Alles weigeren', false],
  ] as const) {
    it(`decides everything with ${label}`, async () => {
      const { site, dialog, press } = await setup({ media: true, counter: true });
      await press(label);
      expect(Object.values(site.consent.state.purposes)).to.deep.equal([granted, granted, granted]);
      expect(site.consent.state.services).to.include({ counter: granted, meter: granted, player: granted });
      expect(dialog.open).to.equal(false);
    });
  }

  it('closes with Esc, saves nothing and gives the focus back', async () => {
    const { site, dialog, opener, flip } = await setup();
    await flip('purpose-media');
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    expect(site.consent.state.status).to.equal('undecided');
    expect(document.cookie).to.equal('');
    expect(document.activeElement === opener).to.equal(true);
  });

  it('closes with its button, and forgets what was not saved', async () => {
    const { element, dialog, control, flip, press } = await setup();
    await flip('purpose-media');
    await press('Sluiten zonder opslaan');
    expect(dialog.open).to.equal(false);
    await element.open();
    expect(control('purpose-media').checked).to.equal(false);
  });

  it('stays open to say what could not be removed', async () => {
    const { root, dialog, press } = await setup(
      { media: true },
      { clearStorage: async () => ({ removed: [], remaining: ['_http_only', 'db'] }) },
    );
    await press('Alles weigeren');
    expect(dialog.open).to.equal(true);
    expect(textOf(root.querySelector('[role=alert]'))).to.include('_http_only, db');
  });

  it('records the words of this layer', async () => {
    const bodies: { textHash: string }[] = [];
    const { fetch } = window;
    window.fetch = async (_address, init) => {
      bodies.push(JSON.parse(String(init?.body)) as { textHash: string });
      return new Response(null, { status: 202 });
    };
    ending(() => (window.fetch = fetch));
    const { press } = await setup(undefined, { endpoint: 'https://privacy.example.org/' });
    await press('Alles weigeren');
    await waitUntil(() => bodies.length > 0);
    const hash = await textHash({ purposes: choices.purposes, words: choices.words });
    expect(bodies.map(({ textHash }) => textHash)).to.deep.equal([hash]);
  });

  it('opens after all when its words did not load at first', async () => {
    let attempts = 0;
    const site = makeSite({
      content: async () => {
        attempts += 1;
        if (attempts === 1) throw new TypeError('Failed to fetch');
        return choices as never;
      },
    });
    const element = await show<Preferences>(html`<konekto-preferences></konekto-preferences>`, site);
    await element.open();
    expect(element.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    expect(attempts).to.equal(2);
  });

  it('keeps the focus inside while it is open', async () => {
    const { element } = await setup();
    for (let step = 0; step < 4; step += 1) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === element).to.equal(true);
    }
  });

  it('is accessible, with its services folded and unfolded', async () => {
    const { element, root } = await setup({ media: true, counter: true });
    await expect(element).to.be.accessible();
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('fits a narrow screen', async () => {
    await setViewport({ width: 320, height: 640 });
    const { dialog, root } = await setup();
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(dialog.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1280, height: 800 });
  });

  it('runs from right to left in Arabic; names of cookies do not', async () => {
    const element = await show<Preferences>(
      html`<konekto-preferences></konekto-preferences>`,
      makeSite({ language: 'ar' }),
    );
    await element.open();
    const root = element.shadowRoot!;
    expect(root.querySelector('dialog')).to.include({ lang: 'ar', dir: 'rtl' });
    expect([...root.querySelectorAll('code')].map(({ dir }) => dir))
      .to.include('ltr')
      .but.not.include('');
  });

  it('says the language of texts that the policy has in Dutch only (WCAG 2.2 SC 3.1.2)', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    ending(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'));
    const site = makeArabicSite();
    await site.consent.save({ marketing: false });
    const element = await show<Preferences>(html`<konekto-preferences></konekto-preferences>`, site);
    await element.open();
    const root = element.shadowRoot!;
    expect(textOf(root.querySelector('.notice'))).to.include('Marketing');
    const told = [
      'Een script telt bezoeken.',
      'Herkent uw browser.',
      'Zonder deze cookie kunt u niet inloggen.',
    ];
    expectDutch(root, ['Statistieken', 'Wij tellen bezoeken.', 'Marketing', ...told]);
    expectArabic(root);
  });

  it('says that Global Privacy Control keeps advertising off, until the visitor switches it on (CB-20)', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    ending(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'));
    const { root } = await setup({ marketing: false });
    expect(textOf(root.querySelector('.notice'))).to.include('Daarom staat dit uit: Marketing.');
    expect((await setup({ marketing: true })).root.querySelector('.notice')).to.equal(null);
  });

  it('says to pupils that nothing is asked (CB-19)', async () => {
    const site = makeSite({ gates: { ...gates, audience: 'pupils', purposes: [] } });
    const element = await show<Preferences>(html`<konekto-preferences></konekto-preferences>`, site);
    await element.open();
    expect(textOf(element.shadowRoot!.querySelector('.notice'))).to.include('voor leerlingen');
  });
});
