import {
  askedPurposes,
  consentedTo,
  type ConsentedService,
  type ConsentedStorage,
} from '../compile/consented-to.js';
import { canonicalJson } from '../compile/fingerprint.js';
import type { PolicyDocument, Service, StorageKind } from '../document/document.js';

/** A purpose that visitors are asked for in a newer version, and why those who decided before are asked again. */
export interface Reask {
  readonly purpose: string;
  /** None: what was decided under the older version still holds. */
  readonly reasons: readonly ReaskReason[];
}

/** Something that visitors have not agreed to yet, or that they agreed to otherwise. */
export type ReaskReason =
  | { readonly kind: 'purpose-added' }
  | ({ readonly service: NamedService } & (
      | { readonly kind: 'service-added' | 'service-removed' }
      | {
          readonly kind: 'provider-changed';
          readonly from: Service['provider'];
          readonly to: Service['provider'];
        }
      | { readonly kind: 'domain-added' | 'domain-removed'; readonly domain: string }
      | ({ readonly kind: 'storage-added' | 'storage-removed' } & StoredAs & { readonly term: string })
      | ({ readonly kind: 'term-changed' } & StoredAs & { readonly from: string; readonly to: string })
    ));

export interface NamedService {
  readonly id: string;
  readonly name: string;
}

interface StoredAs {
  readonly storage: { readonly kind: StorageKind; readonly name: string };
}

/** Why visitors who decided under an older version are asked again under a newer one, for each purpose that it asks for. */
export function reasks(before: PolicyDocument, after: PolicyDocument): Reask[] {
  const asked = new Set(askedPurposes(before).map(({ id }) => id));
  const name = namesIn(before, after);
  return askedPurposes(after).map(({ id }) => ({
    purpose: id,
    reasons: asked.has(id)
      ? compareServices(consentedTo(id, before), consentedTo(id, after), name)
      : [{ kind: 'purpose-added' }],
  }));
}

type Name = (service: ConsentedService) => NamedService;

/** A service is called what it is called now, or was called last. */
function namesIn(before: PolicyDocument, after: PolicyDocument): Name {
  const names = new Map([...before.services, ...after.services].map(({ id, name }) => [id, name]));
  return ({ id }) => ({ id, name: names.get(id) ?? id });
}

function compareServices(
  before: readonly ConsentedService[],
  after: readonly ConsentedService[],
  name: Name,
): ReaskReason[] {
  const [old, fresh] = [byId(before), byId(after)];
  return [
    ...after.flatMap((service): ReaskReason[] => {
      const was = old.get(service.id);
      return was
        ? compareService(was, service, name(service))
        : [{ kind: 'service-added', service: name(service) }];
    }),
    ...before
      .filter(({ id }) => !fresh.has(id))
      .map((service): ReaskReason => ({ kind: 'service-removed', service: name(service) })),
  ];
}

const byId = (services: readonly ConsentedService[]) =>
  new Map(services.map((service) => [service.id, service]));

const compareService = (
  before: ConsentedService,
  after: ConsentedService,
  service: NamedService,
): ReaskReason[] => [
  ...(canonicalJson(before.provider) === canonicalJson(after.provider)
    ? []
    : [{ kind: 'provider-changed', service, from: before.provider, to: after.provider } as const]),
  ...without(after.domains, before.domains).map((domain): ReaskReason => ({
    kind: 'domain-added',
    service,
    domain,
  })),
  ...without(before.domains, after.domains).map((domain): ReaskReason => ({
    kind: 'domain-removed',
    service,
    domain,
  })),
  ...compareStorage(without(before.storage, after.storage), without(after.storage, before.storage), service),
];

/** Of what was there in one way and is there in another only the term can differ. */
function compareStorage(
  removed: readonly ConsentedStorage[],
  added: readonly ConsentedStorage[],
  service: NamedService,
): ReaskReason[] {
  const gone = [...removed];
  const come = added.map(({ kind, name, retention }): ReaskReason => {
    const storage = { kind, name };
    const at = gone.findIndex((item) => item.kind === kind && item.name === name);
    const [was] = at === -1 ? [] : gone.splice(at, 1);
    return was
      ? { kind: 'term-changed', service, storage, from: was.retention, to: retention }
      : { kind: 'storage-added', service, storage, term: retention };
  });
  const left = gone.map(({ kind, name, retention }): ReaskReason => ({
    kind: 'storage-removed',
    service,
    storage: { kind, name },
    term: retention,
  }));
  return [...come, ...left];
}

/** What others don't have; what occurs twice must be twice in the others. */
function without<T>(items: readonly T[], others: readonly T[]): T[] {
  const left = others.map(canonicalJson);
  return items.filter((item) => {
    const at = left.indexOf(canonicalJson(item));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
