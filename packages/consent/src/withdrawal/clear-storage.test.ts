import type { GateStorage, GateTable } from '@konekto/policy';
import { expect } from '@open-wc/testing';
import { gateTable } from '../testing/gate-table.js';
import { cookieNames, ending } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';

/** What the services keep after a grant, and something of the host's beside it. */
async function setup(table = gateTable) {
  const consent = startConsent({ table });
  await consent.acceptAll();
  localStorage.setItem('counter.pages', '3');
  localStorage.setItem('host', 'kept');
  sessionStorage.setItem('counter', '1');
  document.cookie = '_counter_id.1.9f=a; path=/';
  document.cookie = '_pixel=b; path=/';
  document.cookie = 'host=kept; path=/';
  ending(() => localStorage.clear());
  return consent;
}

/** A site whose one service keeps these things. */
const tableWith = (storage: readonly GateStorage[]): GateTable => ({
  ...gateTable,
  services: gateTable.services.map((service) =>
    service.id === 'pixel' ? { ...service, storage } : { ...service, storage: [] },
  ),
});

/** A site whose one service declares these cookies, and is agreed to. */
async function withCookies(...names: string[]) {
  const consent = startConsent({ table: tableWith(names.map((name) => ({ kind: 'cookie', name }))) });
  await consent.acceptAll();
  return consent;
}

/** Two services that write the same cookies. */
const sharing: GateTable = {
  ...gateTable,
  services: gateTable.services.map((service) =>
    service.id === 'meter' ? { ...service, storage: [{ kind: 'cookie', name: '_counter_i*' }] } : service,
  ),
};

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('counter-db');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

/** Gives this page another address, and the cookies that a page at that address has. */
async function moveTo(path: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const there = frame.contentDocument!;
  const address = location.href;
  history.replaceState(null, '', path);
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => there.cookie,
    set: (cookie: string) => (there.cookie = cookie),
  });
  ending(() => {
    Reflect.deleteProperty(document, 'cookie');
    history.replaceState(null, '', address);
    frame.remove();
  });
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('a withdrawal', () => {
  it('removes what the services declare, and reports it', async () => {
    const consent = await setup();
    const { removed, remaining } = await consent.withdraw();
    expect([...removed].sort()).to.deep.equal(['_counter_id.1.9f', '_pixel', 'counter', 'counter.pages']);
    expect(remaining).to.deep.equal([]);
    expect(cookieNames().sort()).to.deep.equal(['host', 'konekto_consent']);
    expect({ ...localStorage }).to.deep.equal({ host: 'kept' });
    expect(sessionStorage.getItem('counter')).to.equal(null);
  });

  it('of one purpose leaves alone what the others keep', async () => {
    const consent = await setup();
    const { removed } = await consent.save({ marketing: false });
    expect(removed).to.deep.equal(['_pixel']);
    expect(cookieNames()).to.include('_counter_id.1.9f');
  });

  it('of one service leaves alone what the others keep', async () => {
    const consent = await setup();
    await consent.save({ counter: false });
    expect(cookieNames().sort()).to.deep.equal(['_pixel', 'host', 'konekto_consent']);
  });

  it('removes cookies on every path of the page', async () => {
    const page = '/packages/consent/package.json';
    const consent = await setup();
    await moveTo(page);
    const paths = ['/packages', '/packages/', '/packages/consent', '/packages/consent/', page];
    for (const [index, path] of paths.entries()) document.cookie = `_counter_${index}=a; path=${path}`;
    expect(cookieNames()).to.have.length(4 + paths.length);
    await consent.withdraw();
    expect(cookieNames().sort()).to.deep.equal(['host', 'konekto_consent']);
  });

  it('removes databases', async () => {
    const consent = await setup();
    (await openDatabase()).close();
    const { removed } = await consent.withdraw();
    expect(removed).to.include('counter-db');
    expect(await databases()).to.deep.equal([]);
  });

  it('reports what is still there: a database that is open', async () => {
    const consent = await setup();
    const database = await openDatabase();
    const report = await consent.withdraw();
    expect(report.remaining).to.deep.equal(['counter-db']);
    expect(report.removed).to.not.include('counter-db');
    database.close();
  });

  it('deletes databases by their exact name where a browser cannot list them', async () => {
    const { databases } = indexedDB;
    ending(() => Reflect.deleteProperty(indexedDB, 'databases'));
    const consent = await setup();
    (await openDatabase()).close();
    Object.defineProperty(indexedDB, 'databases', { configurable: true, value: undefined });
    expect((await consent.withdraw()).removed).to.include('counter-db');
    expect(await databases.call(indexedDB)).to.deep.equal([]);
    await consent.acceptAll();
    expect((await consent.withdraw()).removed).to.not.include('counter-db');
  });

  it('reports nothing when nothing was agreed to', async () => {
    const consent = startConsent();
    await consent.rejectAll();
    expect(await consent.withdraw()).to.deep.equal({ removed: [], remaining: [] });
  });

  it('removes cookies whose names a library encoded, or whose values nobody can decode', async () => {
    const consent = await withCookies('stat (nl)', 'stat_*');
    document.cookie = 'stat%20%28nl%29=a; path=/';
    document.cookie = 'stat_%zz=%; path=/';
    const { removed } = await consent.withdraw();
    expect([...removed].sort()).to.deep.equal(['stat (nl)', 'stat_%zz']);
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
  });

  it('removes only the names that fit a glob whole', async () => {
    const consent = await withCookies('_pk_*.13', 'a.b', 'x+*');
    const gone = ['_pk_id.13', 'a.b', 'x+1'];
    const kept = ['_pk_id.131', 'my_pk_id.13', 'aXb', 'xx1'];
    for (const name of [...gone, ...kept]) document.cookie = `${name}=1; path=/`;
    const { removed } = await consent.withdraw();
    expect([...removed].sort()).to.deep.equal(gone);
    expect(cookieNames().sort()).to.deep.equal([...kept, 'konekto_consent'].sort());
  });

  it('leaves alone what a service that may run declares too, and does not report it', async () => {
    const consent = await setup(sharing);
    const report = await consent.save({ counter: false });
    expect(report).to.deep.equal({ removed: ['counter.pages', 'counter'], remaining: [] });
    expect(cookieNames()).to.include('_counter_id.1.9f');
    await consent.save({ meter: false });
    expect(cookieNames()).to.not.include('_counter_id.1.9f');
  });

  it('never removes our own cookie', async () => {
    const consent = await withCookies('*');
    document.cookie = 'other=a; path=/';
    expect(await consent.withdraw()).to.deep.equal({ removed: ['other'], remaining: [] });
    expect(cookieNames()).to.deep.equal(['konekto_consent']);
  });

  it('removes items with names that the storage has itself', async () => {
    const item = { kind: 'localStorage', name: 'length' } as const;
    const consent = startConsent({ table: tableWith([item]) });
    await consent.acceptAll();
    localStorage.setItem('length', '5');
    expect((await consent.withdraw()).removed).to.deep.equal(['length']);
    expect(localStorage).to.have.length(0);
  });

  it('removes the rest where the browser denies a storage', async () => {
    const consent = await setup();
    const allowed = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { ...allowed, get: denied });
    const { removed } = await consent.withdraw();
    Object.defineProperty(window, 'localStorage', allowed);
    expect(removed).to.include('_pixel').and.not.include('counter.pages');
  });

  it('reports a cookie that something in the page hides from scripts but cannot remove', async () => {
    const consent = await setup();
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => '_pixel=b',
      set: () => undefined,
    });
    const { removed, remaining } = await consent.withdraw();
    Reflect.deleteProperty(document, 'cookie');
    expect(removed).to.not.include('_pixel');
    expect(remaining).to.include('_pixel').and.include('_counter_id.1.9f');
  });
});
