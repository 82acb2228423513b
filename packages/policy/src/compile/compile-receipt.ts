import type { Organisation, PolicyDocument, Purpose, Service } from '../document/document.js';
import type { ConsentReceipt, ReceiptFrame } from '../receipts/consent-receipt.js';
import { askedPurposes } from './consented-to.js';
import { inlineText } from '../markdown/plain-text.js';
import type { Translator } from './translator.js';

type Party = ConsentReceipt['party_identification'][number];
type ReceiptPurpose = ReceiptFrame['processing']['purposes'][number];
type PiiInformation = ReceiptPurpose['pii_information'][number];

const rightNames = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdrawal',
] as const;

/** What the receipt of any decision says of the policy, in one language. */
export function compileReceipt(document: PolicyDocument, translator: Translator): ReceiptFrame {
  const providers = new Providers(document.organisation);
  const processing = {
    purposes_version: document.version,
    purposes: askedPurposes(document).map((purpose) =>
      compilePurpose(purpose, servicesOf(purpose, document), providers, translator),
    ),
    privacy_rights: rightNames.map((right) => ({
      right,
      description: inlineText(translator.plain(document.rights[right])),
    })),
    authority_party: inlineText(translator.plain(document.rights.complaint)),
  };
  const parties = [controllerOf(document.organisation), ...providers.parties];
  return {
    processing,
    parties,
    notKnown: unknownIn({ pii_processing: processing, party_identification: parties }),
  };
}

const servicesOf = ({ id }: Purpose, document: PolicyDocument): Service[] =>
  document.services.filter((service) => service.purpose === id && !service.exemption);

function compilePurpose(
  { id, title, description }: Purpose,
  services: readonly Service[],
  providers: Providers,
  translator: Translator,
): ReceiptPurpose {
  const parties = services.map((service) => providers.idOf(service));
  const countries = services.map(({ provider }) => (provider === 'unknown' ? 'unknown' : provider.country));
  return {
    purpose_id: id,
    purpose: inlineText(translator.plain(title)),
    purpose_description: inlineText(translator.plain(description)),
    lawful_basis: 'consent',
    pii_information: services.flatMap((service) => piiInformation(service, translator)),
    pii_controllers: ['controller'],
    collection_method: translator.words.receipt.collectionMethod,
    storage_locations: [...new Set(countries)],
    // A policy says how long something stays in the browser, not how long a provider keeps what it receives.
    retention_period: 'unknown',
    services: services.map((service, index) => ({
      service_id: service.id,
      service: service.name,
      recipient_party: parties[index] ?? 'unknown',
    })),
    jurisdiction: 'EU',
    recipient_third_parties: [...new Set(parties)].filter((party) => party.startsWith('provider')),
    withdrawal_method: translator.words.banner.withdraw,
  };
}

const piiInformation = ({ storage }: Service, { plain }: Translator): PiiInformation[] =>
  storage.map(({ kind, name, retention, description }) => ({
    pii_type: inlineText(plain(description)),
    pii_attribute_id: name,
    storage_kind: kind,
    retention_period: retention,
  }));

const controllerOf = ({ name, address, email, phone }: Organisation): Party => ({
  party_id: 'controller',
  party_name: name,
  party_role: 'controller',
  party_type: 'organisation',
  party_address: address,
  party_contact: email === 'unknown' ? phone : email,
  ...(email !== 'unknown' && { party_email: email }),
  ...(phone !== 'unknown' && { party_phone: phone }),
});

/** The parties behind the services, each once. */
class Providers {
  readonly parties: Party[] = [];

  constructor(private readonly organisation: Organisation) {}

  idOf({ provider }: Service): string {
    if (provider === 'unknown') return 'unknown';
    if (provider.name === this.organisation.name) return 'controller';
    const found = this.parties.find((party) => party.party_name === provider.name);
    return (found ?? this.#add(provider)).party_id;
  }

  #add({ name, privacyUrl }: Exclude<Service['provider'], 'unknown'>): Party {
    const party: Party = {
      party_id: `provider-${this.parties.length + 1}`,
      party_name: name,
      party_role: 'recipient',
      party_type: 'organisation',
      party_address: 'unknown',
      party_contact: privacyUrl ?? 'unknown',
      ...(privacyUrl && { party_url: privacyUrl }),
    };
    this.parties.push(party);
    return party;
  }
}

/** Where `unknown` stands: `party_identification.0.party_address`. */
function unknownIn(value: unknown, path = ''): string[] {
  if (value === 'unknown') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unknownIn(item, path ? `${path}.${key}` : key));
}
