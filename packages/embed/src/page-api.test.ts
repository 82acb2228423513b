import { expect } from '@open-wc/testing';
import { clearStorage, Consent, deliverRecords, type ErrorEvent } from '@konekto/consent';
import type { Site } from '@konekto/elements/site';
import type { GateTable } from '@konekto/policy';
import { exposeApi, type KonektoApi } from './page-api.js';

const table: GateTable = {
  version: '1',
  hash: 'a'.repeat(64),
  audience: 'general',
  languages: ['nl'],
  pages: { privacy: '/privacy', cookies: '/cookies' },
  purposes: [{ id: 'media', mark: '10cd' }],
  services: [{ id: 'player', name: 'Speler', purpose: 'media', domains: [], storage: [] }],
  words: {},
  theme: {},
};

function setup(queue?: ((api: KonektoApi) => void)[]) {
  const errors: string[] = [];
  const listen = ({ code }: ErrorEvent) => void errors.push(code);
  document.addEventListener('konekto-error', listen);
  if (queue) window.konekto = queue;
  else delete window.konekto;
  const consent = new Consent({
    table,
    nonce: undefined,
    scriptLimit: undefined,
    endpoint: undefined,
    clearStorage,
    deliverRecords,
    shown: { language: 'nl', words: {} },
    placeholder: () => document.createElement('div'),
    onProblem: () => undefined,
  });
  let opened = 0;
  exposeApi({ consent, openPreferences: async () => void (opened += 1) } as Partial<Site> as Site);
  document.removeEventListener('konekto-error', listen);
  return { api: window.konekto as unknown as KonektoApi, errors, opened: () => opened };
}

describe('window.konekto', () => {
  beforeEach(() => (document.cookie = 'konekto_consent=; path=/; max-age=0'));

  it('runs what waited for it, in order, with the API', () => {
    const calls: string[] = [];
    const { api } = setup([
      (given) => calls.push(`first ${given === window.konekto}`),
      () => calls.push('second'),
    ]);
    expect(calls).to.deep.equal(['first true', 'second']);
    api.push(() => calls.push('third'));
    expect(calls).to.deep.equal(['first true', 'second', 'third']);
  });

  it('goes on after a waiting function that throws, and tells', () => {
    const calls: string[] = [];
    const { errors } = setup([
      () => {
        throw new Error('of the host');
      },
      () => calls.push('next'),
    ]);
    expect(calls).to.deep.equal(['next']);
    expect(errors).to.deep.equal(['listener-failed']);
  });

  it('goes on after something that is no function', () => {
    const calls: string[] = [];
    setup(['typo' as never, () => calls.push('next')]);
    expect(calls).to.deep.equal(['next']);
  });

  it('is ready', async () => {
    const { api } = setup();
    expect((await api.ready) === api).to.equal(true);
  });

  it('decides in the name of the page', async () => {
    const { consent } = setup().api;
    expect(consent.state.status).to.equal('undecided');
    await consent.acceptAll();
    expect(consent.state).to.include({ status: 'decided', source: 'api' });
    expect(consent.allows('media')).to.equal(true);
    await consent.rejectAll();
    expect(consent.allows('media')).to.equal(false);
    expect(await consent.save({ media: true })).to.equal(undefined);
    expect(consent.allows('player')).to.equal(true);
    expect(await consent.withdraw()).to.deep.equal({ removed: [], remaining: [] });
    expect(consent.allows('media')).to.equal(false);
  });

  it('tells subscribers of each decision until they leave', async () => {
    const { consent } = setup().api;
    const told: (boolean | undefined)[] = [];
    const leave = consent.subscribe(({ purposes }) => told.push(purposes['media']));
    await consent.acceptAll();
    leave();
    await consent.rejectAll();
    expect(told).to.deep.equal([true]);
  });

  it('listens to events until it is told not to', async () => {
    const { api } = setup();
    const told: string[] = [];
    const end = api.on('konekto-consent-saved', ({ state }) => told.push(state.status));
    await api.consent.rejectAll();
    end();
    await api.consent.rejectAll();
    expect(told).to.deep.equal(['decided']);
  });

  it('opens the preferences', async () => {
    const { api, opened } = setup();
    await api.openPreferences();
    expect(opened()).to.equal(1);
  });
});
