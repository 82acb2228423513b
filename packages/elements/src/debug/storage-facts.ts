import { patternOf } from '@konekto/consent';
import type { GateStorage } from '@konekto/policy/browser';
import Cookies from 'js-cookie';
import type { Site } from '../site/site.js';
import { byAttention, verdictOn, type Verdict } from './verdict.js';

type StorageKind = GateStorage['kind'];

/** Something that this origin keeps in the browser. */
export interface StorageFacts {
  readonly kind: StorageKind;
  readonly name: string;
  /** The services that declare it. */
  readonly services: readonly string[];
  readonly verdict: Verdict;
}

const kinds: readonly StorageKind[] = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'];

/** Everything that a script can see in this browser, with what the policy says of it. Cookies marked HttpOnly stay unseen. */
export async function storageFacts(site: Site): Promise<StorageFacts[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => (await namesOf(kind)).map((name) => factsOn(site, kind, name))),
  );
  return byAttention(found.flat());
}

/** Storage that the browser denies holds nothing. */
async function namesOf(kind: StorageKind): Promise<string[]> {
  try {
    if (kind === 'cookie') return Object.keys(Cookies.get());
    if (kind === 'indexedDB') return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    return Object.keys(globalThis[kind]);
  } catch {
    return [];
  }
}

function factsOn(site: Site, kind: StorageKind, name: string): StorageFacts {
  const services = site.gates.services.filter(({ storage }) =>
    storage.some((item) => item.kind === kind && patternOf([item.name]).test(name)),
  );
  const verdict = /^konekto[_.:-]/.test(name) ? 'ours' : verdictOn(site, services);
  return { kind, name, services: services.map(({ id }) => id), verdict };
}
