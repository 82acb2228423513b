import type { PolicyDocument, Service, StorageItem } from '../document/document.js';
import { fingerprint } from './fingerprint.js';

/** What a visitor agrees to in one service; its name and its texts are no part of it. */
export interface ConsentedService {
  readonly id: string;
  readonly provider: Service['provider'];
  readonly domains: readonly string[];
  readonly storage: readonly ConsentedStorage[];
}

export type ConsentedStorage = Pick<StorageItem, 'kind' | 'name' | 'retention'>;

/** The purposes that a visitor is asked for: those with a service that needs consent. Pupils are asked for none (UAVG art. 5). */
export const askedPurposes = (document: PolicyDocument): PolicyDocument['purposes'] =>
  document.audience === 'pupils'
    ? []
    : document.purposes.filter(({ id }) => document.services.some((service) => needsConsentFor(id, service)));

/** Everything that a visitor agrees to with a purpose, in the order of the document. */
export const consentedTo = (purpose: string, { services }: PolicyDocument): ConsentedService[] =>
  services
    .filter((service) => needsConsentFor(purpose, service))
    .map(({ id, provider, domains, storage }) => ({
      id,
      provider,
      domains,
      storage: storage.map(({ kind, name, retention }) => ({ kind, name, retention })),
    }));

/** Changes when what is consented to changes. The order in which services, domains and storage are declared is no part of that. */
export function markOf(purpose: string, document: PolicyDocument): string {
  const services = consentedTo(purpose, document).map(({ domains, storage, ...service }) =>
    fingerprint({
      ...service,
      domains: domains.toSorted(),
      storage: storage.map(fingerprint).toSorted(),
    }),
  );
  return fingerprint({ id: purpose, consentedTo: services.toSorted() }).slice(0, 6);
}

const needsConsentFor = (purpose: string, service: Service): boolean =>
  service.purpose === purpose && !service.exemption;
