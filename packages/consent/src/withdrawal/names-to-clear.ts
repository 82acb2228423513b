import type { GateService, StorageKind } from '@konekto/policy';
import { cookieName } from '../decision/cookie-name.js';
import type { ConsentInForce } from './consent-in-force.js';
import { patternOf } from './glob.js';

/** Whether a name is to go. */
export type NameFilter = (name: string) => boolean;

/**
 * The names that these services declare for a kind of storage, but for our own cookie and those that a service declares
 * too which may run, or which the visitor is still to be asked for. `a b` and `a%20b` are one name: it is written encoded.
 */
export function namesToClear(
  kind: StorageKind,
  services: readonly GateService[],
  { table, state, undecided }: ConsentInForce,
): NameFilter {
  const stays = ({ id, purpose }: GateService): boolean => state.services[id] || undecided.includes(purpose);
  const patternFor = (some: readonly GateService[]): RegExp => patternOf(declared(kind, some).map(readable));
  const given = patternFor(services);
  const kept = patternFor(table.services.filter(stays));
  return (written) => {
    const name = readable(written);
    return name !== cookieName && given.test(name) && !kept.test(name);
  };
}

/** The globs under which services declare a kind of storage. */
export const declared = (kind: StorageKind, services: readonly GateService[]): string[] =>
  services.flatMap(({ storage }) => storage.flatMap((item) => (item.kind === kind ? item.name : [])));

/** A name as people write it; one that is no encoded text is read as it stands. */
export function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
