import { visibleJar } from '../decision/consent-cookie.js';
import type { ClearStorage } from './clear-storage.js';
import type { ConsentInForce } from './consent-in-force.js';

/**
 * Removes, when the browser is idle, what services without consent left behind, where a cookie of theirs shows on this
 * path: a clean-up on another one couldn't reach it, or a tag wrote it again (CB-13). It loads nothing where none shows.
 */
export function clearLeftBehind(consent: ConsentInForce, clear: ClearStorage): void {
  // Safari has no idle callbacks.
  (window.requestIdleCallback ?? setTimeout)(() => {
    const jar = `; ${visibleJar()}`;
    // Most visitors have no cookie but ours, and cost no more than this.
    if (!/; (?!konekto_consent=)./.test(jar)) return;
    const { table, state, undecided } = consent;
    const { services } = table;
    const shows = services.some(
      ({ id, purpose, storage }) =>
        !state.services[id] &&
        !undecided.includes(purpose) &&
        // How a name begins is enough to look further: the clean-up itself is exact.
        storage.some(({ kind, name }) => kind === 'cookie' && jar.includes(`; ${name}=`.replace(/\*.*/, ''))),
    );
    if (shows) void clear(services, consent);
  });
}
