import { expect, waitUntil } from '@open-wc/testing';
import { clearStorage, PageObserver, type ErrorEvent } from '@konekto/consent';
import '@konekto/elements/consent-banner';
import '@konekto/elements/embed-placeholder';
import { provideSite } from '@konekto/elements/site';
import type { GateTable, GateWords } from '@konekto/policy';
import { applyTheme } from './apply-theme.js';
import type { ChunkLoader } from './chunk-loader.js';
import { PageSite } from './page-site.js';
import type { ScriptOptions } from './script-options.js';
import { showBannerWhenAsked } from './show-banner.js';

const base = 'https://cdn.example.org/konekto/';

const wordsIn = (language: string): GateWords => ({
  banner: {
    label: 'Cookies',
    title: `Cookies? (${language})`,
    intro: 'De Brug gebruikt cookies.',
    purposes: 'Waarvoor:',
    withdraw: 'Aanpassen kan altijd.',
    accept: 'Accepteren',
    refuse: 'Weigeren',
    settings: 'Instellingen',
    privacy: 'Privacy',
    cookies: 'Cookies',
    saved: 'Opgeslagen.',
  },
  titles: { media: 'Video' },
  joints: [' en ', ', ', ' en '],
  placeholder: { title: '{service} is uit', explanation: '{provider}', once: 'Eenmalig', always: 'Altijd' },
  preferencesLabel: 'Cookie-instellingen',
});

const gates: GateTable = {
  version: '1',
  hash: 'a'.repeat(64),
  audience: 'general',
  endpoint: 'https://privacy.example.org',
  languages: ['nl', 'en'],
  pages: { privacy: '/privacy', cookies: '/cookies' },
  purposes: [{ id: 'media', mark: '10cd' }],
  services: [{ id: 'player', name: 'Speler', purpose: 'media', domains: [], storage: [] }],
  words: { nl: wordsIn('nl'), en: wordsIn('en') },
  theme: { 'color-accent': 'rgb(1, 2, 3)' },
};

const ends: (() => void)[] = [];

function setup(options: Partial<ScriptOptions> = {}, table = gates) {
  const errors: ErrorEvent[] = [];
  const listen = (error: ErrorEvent) => void errors.push(error);
  document.addEventListener('konekto-error', listen);
  ends.push(() => document.removeEventListener('konekto-error', listen));
  const chunks = { load: async () => undefined, clearStorage } as Partial<ChunkLoader> as ChunkLoader;
  const unset = {
    policy: undefined,
    language: undefined,
    endpoint: undefined,
    nonce: undefined,
    reloadOnWithdraw: false,
    debug: false,
    scriptLimit: undefined,
  };
  const site = new PageSite(
    { site: { gates: table, content: 'words-1f' }, base },
    { base, ...unset, ...options },
    chunks,
  );
  return { site, errors };
}

/** Answers what the site loads, and notes the addresses. */
function answerWith(answer: () => Promise<Response>) {
  const asked: string[] = [];
  const { fetch } = window;
  window.fetch = (address) => {
    asked.push(String(address));
    return answer();
  };
  ends.push(() => (window.fetch = fetch));
  return asked;
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
  document.documentElement.lang = '';
  document.cookie = 'konekto_consent=; path=/; max-age=0';
  document.querySelector('konekto-consent-banner')?.remove();
});

describe('the site of a page', () => {
  it('speaks the language of the script tag, else of the page, else its own', () => {
    expect(setup().site.language).to.equal('nl');
    document.documentElement.lang = 'en-GB';
    expect(setup().site.language).to.equal('en');
    expect(setup().site.words.banner.title).to.equal('Cookies? (en)');
    expect(setup({ language: 'nl' }).site.language).to.equal('nl');
  });

  it('has the backend of the script tag, else of the policy, else none', () => {
    expect(setup({ endpoint: 'https://own.example.org/' }).site.endpoint).to.equal(
      'https://own.example.org/',
    );
    expect(setup().site.endpoint).to.equal('https://privacy.example.org/');
    const { endpoint: _none, ...without } = gates;
    expect(setup({}, without).site.endpoint).to.equal(undefined);
  });

  it('loads the words of a part once, from beside its package', async () => {
    const asked = answerWith(async () => Response.json({ words: 1 }));
    const { site } = setup();
    const both = await Promise.all([site.content('choices'), site.content('choices')]);
    expect(both).to.deep.equal([{ words: 1 }, { words: 1 }]);
    expect(asked).to.deep.equal([`${base}words-1f/nl.choices.json`]);
  });

  it('tells when words do not load, and loads them the next time', async () => {
    let answers = 0;
    answerWith(async () => {
      answers += 1;
      return answers === 1 ? new Response(null, { status: 503 }) : Response.json({ words: 1 });
    });
    const { site, errors } = setup();
    const failure = await site.content('choices').catch(String);
    expect(failure).to.include('503');
    expect(errors.map(({ code }) => code)).to.deep.equal(['chunk-missing']);
    expect(await site.content('choices')).to.deep.equal({ words: 1 });
  });

  it('throws nothing into the page when the preferences did not load', async () => {
    const { site } = setup();
    await site.openPreferences();
    expect(document.querySelector('konekto-preferences')).to.equal(null);
  });

  it('puts placeholders in the place of embeds, and tells of what is not declared', async () => {
    const page = document.createElement('main');
    page.innerHTML =
      '<iframe data-service="player" data-src="about:blank#a" title="Film"></iframe>' +
      '<script type="text/plain" data-service="typo"></script>';
    document.body.append(page);
    ends.push(() => page.remove());
    const { site, errors } = setup({ endpoint: undefined }, { ...gates, endpoint: 'http://localhost:1' });
    site.consent.start(new PageObserver());
    const placeholder = () => page.querySelector('konekto-embed-placeholder');
    await waitUntil(placeholder);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['undeclared', 'typo']]);
    placeholder()!.shadowRoot!.querySelector('button')!.click();
    expect(page.querySelector('iframe')!.src).to.equal('about:blank#a');
    expect(site.consent.state.status).to.equal('undecided');
  });
});

describe('the banner of a page', () => {
  it('stands first in the body while something is to be asked (AX-03)', () => {
    const { endpoint: _none, ...without } = gates;
    const { site } = setup({}, without);
    // After a choice, no body gets a banner any more.
    ends.push(() => void site.consent.rejectAll());
    provideSite(document, site);
    showBannerWhenAsked(site, new PageObserver());
    showBannerWhenAsked(site, new PageObserver());
    expect(document.body.firstElementChild!.localName).to.equal('konekto-consent-banner');
    expect(document.querySelectorAll('konekto-consent-banner')).to.have.length(1);
  });

  it('comes back when a navigation puts another body in the page, until there is a choice', async () => {
    const { endpoint: _none, ...without } = gates;
    const { site } = setup({}, without);
    provideSite(document, site);
    showBannerWhenAsked(site, new PageObserver());
    const { body } = document;
    ends.push(() => body.isConnected || document.body.replaceWith(body));
    document.body.replaceWith(document.createElement('body'));
    await waitUntil(() => document.body.firstElementChild?.localName === 'konekto-consent-banner');
    await site.consent.rejectAll();
    document.body.replaceWith(document.createElement('body'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelectorAll('konekto-consent-banner')).to.have.length(0);
  });

  it('does not come where nothing is to be asked, or all is decided', async () => {
    showBannerWhenAsked(setup({}, { ...gates, purposes: [] }).site, new PageObserver());
    const { endpoint: _none, ...without } = gates;
    const { site } = setup({}, without);
    await site.consent.rejectAll();
    showBannerWhenAsked(site, new PageObserver());
    expect(document.querySelectorAll('konekto-consent-banner')).to.have.length(0);
  });
});

describe('the theme of a site', () => {
  it('sets the tokens, unless the page does', () => {
    applyTheme(gates.theme);
    const accent = () =>
      getComputedStyle(document.documentElement).getPropertyValue('--konekto-color-accent');
    expect(accent().trim()).to.equal('rgb(1, 2, 3)');
    const style = document.createElement('style');
    style.textContent = ':root { --konekto-color-accent: red }';
    document.head.append(style);
    expect(accent().trim()).to.equal('red');
    style.remove();
  });
});
