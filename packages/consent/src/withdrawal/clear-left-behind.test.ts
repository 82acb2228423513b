import type { GateService } from '@konekto/policy';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { gateTable } from '../testing/gate-table.js';
import { cookieNames, heard } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';
import { clearStorage, type ClearStorage } from './clear-storage.js';

/** A page that counts its clean-ups, for a visitor who decided this on another one. */
async function visit(decided: 'accepted' | 'refused' | 'nothing', table = gateTable) {
  const before = startConsent({ table });
  if (decided === 'accepted') await before.acceptAll();
  if (decided === 'refused') await before.rejectAll();
  await idle();
  const cleared: (readonly GateService[])[] = [];
  const counting: ClearStorage = (services, consent) => {
    cleared.push(services);
    return clearStorage(services, consent);
  };
  const open = () => startConsent({ table, clearStorage: counting });
  return { open, cleared };
}

/** Long enough for what waits until the browser is idle. */
const idle = (): Promise<void> => aTimeout(120);

describe('what a service left behind on another path', () => {
  it('goes when that path is visited', async () => {
    const { open } = await visit('refused');
    document.cookie = '_counter_id.1.9f=a; path=/';
    document.cookie = '_pixel=b; path=/';
    document.cookie = 'host=kept; path=/';
    open();
    await waitUntil(() => !cookieNames().includes('_pixel'));
    expect(cookieNames().sort()).to.deep.equal(['host', 'konekto_consent']);
  });

  it('goes with all else that the service kept', async () => {
    const { open } = await visit('refused');
    localStorage.setItem('counter.pages', '1');
    document.cookie = '_counter_id=a; path=/';
    open();
    await waitUntil(() => !cookieNames().includes('_counter_id'));
    expect(localStorage).to.have.length(0);
  });

  it('goes after a refusal of what was there before anyone asked', async () => {
    const { open } = await visit('nothing');
    document.cookie = '_pixel=b; path=/';
    const consent = open();
    await idle();
    expect(cookieNames()).to.deep.equal(['_pixel']);
    await consent.rejectAll();
    await waitUntil(() => !cookieNames().includes('_pixel'));
  });

  it('stays while it is agreed to', async () => {
    const { open, cleared } = await visit('accepted');
    document.cookie = '_pixel=b; path=/';
    open();
    await idle();
    expect(cookieNames()).to.include('_pixel');
    expect(cleared).to.deep.equal([]);
  });

  it('stays while the visitor is still to be asked for its purpose', async () => {
    await visit('refused');
    const changed = gateTable.purposes.map((purpose) =>
      purpose.id === 'analytics' ? { ...purpose, mark: '000000' } : purpose,
    );
    document.cookie = '_counter_id=a; path=/';
    document.cookie = '_pixel=b; path=/';
    startConsent({ table: { ...gateTable, purposes: changed } });
    await waitUntil(() => !cookieNames().includes('_pixel'));
    expect(cookieNames()).to.include('_counter_id');
  });

  it('costs a visitor nothing where no cookie of a refused service shows', async () => {
    const { open, cleared } = await visit('refused');
    const errors = heard('konekto-error');
    open();
    document.cookie = 'host=kept; path=/';
    document.cookie = '_pixels=not-declared; path=/';
    open();
    await idle();
    expect(cleared).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});
