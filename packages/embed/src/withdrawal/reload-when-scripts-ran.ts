import type { ConsentInForce } from '@konekto/consent';
import { holdsInput } from './holds-input.js';

/**
 * Loads the page anew when a script ran in it that has lost its consent, as nothing else ends what that started. Not
 * while the visitor has filled something in: a choice never loses what was typed (CB-25).
 */
export function reloadWhenScriptsRan(consent: ConsentInForce, reload = () => location.reload()): void {
  if (!scriptsRanOn(consent)) return;
  if (!holdsInput(document)) return reload();
  console.warn(
    '[konekto] Scripts that lost their consent ran in this page. It is not reloaded, as the visitor has filled something in.',
  );
}

/** A script that ran has left the page: another one took its place. */
function scriptsRanOn({ gates, state }: ConsentInForce): boolean {
  const refused = (id: string): boolean => (state.services[id] ?? state.purposes[id]) === false;
  return [...gates.open].some(
    ({ element, condition }) =>
      element.localName === 'script' && !element.isConnected && condition.granted.some(refused),
  );
}
