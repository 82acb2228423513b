import { expect } from '@open-wc/testing';
import { loadPackage } from './load-package.js';
import type { ScriptOptions } from './script-options.js';

const sitePackage = { gates: { version: '1' }, content: 'words-1' };

/** Loads a package of a site that answers like this. */
function setup(answer: () => Promise<Response>, policy: string | undefined = '/konekto/policy.json') {
  const asked: { address: string; credentials: RequestCredentials | undefined }[] = [];
  const { fetch } = window;
  window.fetch = (address, init) => {
    asked.push({ address: String(address), credentials: init?.credentials });
    return answer();
  };
  const options: ScriptOptions = {
    base: 'https://cdn.example.org/',
    policy,
    language: undefined,
    endpoint: undefined,
    nonce: undefined,
    reloadOnWithdraw: false,
    debug: false,
    scriptLimit: undefined,
  };
  const loading = loadPackage(options).finally(() => (window.fetch = fetch));
  const failure = () =>
    loading.then(
      () => 'none',
      (error: unknown) => String(error),
    );
  return { asked, loading, failure };
}

describe('the package of a site', () => {
  it('is loaded from the page’s own address, without cookies', async () => {
    const { asked, loading } = setup(async () => Response.json(sitePackage));
    const address = `${location.origin}/konekto/policy.json`;
    expect(await loading).to.deep.equal({ site: sitePackage, base: address });
    expect(asked).to.deep.equal([{ address, credentials: 'omit' }]);
  });

  it('is asked for with the attribute to write when the tag names none', async () => {
    const { failure } = setup(async () => Response.json(sitePackage), '');
    expect(await failure()).to.include('data-policy');
  });

  it('fails with its address when it is not there', async () => {
    const { failure } = setup(async () => new Response(null, { status: 404 }));
    expect(await failure()).to.match(/\/konekto\/policy\.json: 404/);
  });

  it('fails when it is another file', async () => {
    for (const file of [{}, { gates: {} }, { content: 'x' }]) {
      const { failure } = setup(async () => Response.json(file));
      expect(await failure()).to.match(/\/konekto\/policy\.json: gates$/);
    }
  });

  it('fails when it is no JSON, or nothing answers', async () => {
    expect(await setup(async () => new Response('<!doctype html>')).failure()).to.include('SyntaxError');
    expect(await setup(() => Promise.reject(new TypeError('offline'))).failure()).to.include('offline');
  });
});
