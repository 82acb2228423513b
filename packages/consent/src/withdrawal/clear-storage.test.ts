import { expect } from '@open-wc/testing';
import { cookieNames, ending } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';
import { domainsOf, pathsOf } from './clear-cookies.js';
import { matchesGlob } from './glob.js';

/** What the services keep after a grant, and something of the host's beside it. */
async function setup() {
  const consent = startConsent();
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

  it('reports nothing and clears nothing when nothing was agreed to', async () => {
    const consent = startConsent();
    document.cookie = '_pixel=b; path=/';
    expect(await consent.rejectAll()).to.equal(undefined);
    expect(await consent.withdraw()).to.deep.equal({ removed: [], remaining: [] });
    expect(cookieNames()).to.include('_pixel');
  });
});

describe('the reach of a cookie', () => {
  it('is every folder of the address, with and without a slash at the end', () => {
    expect(pathsOf('/')).to.deep.equal(['/']);
    expect(pathsOf('/a/b')).to.deep.equal(['/', '/a', '/a/', '/a/b', '/a/b/']);
  });

  it('is the host and its parents, and no number', () => {
    expect(domainsOf('www.school.example.nl')).to.deep.equal([
      'www.school.example.nl',
      'school.example.nl',
      'example.nl',
    ]);
    expect(domainsOf('localhost')).to.deep.equal([]);
    expect(domainsOf('127.0.0.1')).to.deep.equal([]);
    expect(domainsOf('[::1]')).to.deep.equal([]);
  });
});

describe('a glob', () => {
  it('stands for every name that fits, and no other', () => {
    expect(['_pk_id', '_pk_id.1.9f', 'x_pk_id'].map((name) => matchesGlob('_pk_id*', name))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(matchesGlob('_ga.*', '_gaX1')).to.equal(false);
    expect(matchesGlob('a(b)[c]+*', 'a(b)[c]+d')).to.equal(true);
    expect(matchesGlob('stat', 'stats')).to.equal(false);
  });
});
