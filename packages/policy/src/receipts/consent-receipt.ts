import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const partyId = z.string().regex(/^(controller|provider-\d+)$/);
const known = z.string().min(1);

const party = z.strictObject({
  party_id: partyId,
  party_name: known,
  party_role: z.enum(['controller', 'recipient']),
  party_type: z.literal('organisation'),
  party_address: known,
  party_contact: known,
  party_email: known.optional(),
  party_phone: known.optional(),
  party_url: known.optional(),
});

const piiInformation = z.strictObject({
  pii_type: known,
  pii_attribute_id: known,
  /** How it is kept in the browser. */
  storage_kind: z.enum(['cookie', 'localStorage', 'sessionStorage', 'indexedDB']),
  /** ISO 8601, `session` or `unlimited`. */
  retention_period: known,
});

const service = z.strictObject({
  service_id: known,
  service: known,
  recipient_party: z.union([partyId, z.literal('unknown')]),
});

const purpose = z.strictObject({
  purpose_id: known,
  purpose: known,
  purpose_description: known,
  lawful_basis: z.literal('consent'),
  pii_information: z.array(piiInformation),
  pii_controllers: z.array(partyId),
  collection_method: known,
  storage_locations: z.array(known),
  /** How long the recipients keep it; what stands in the browser has a period of its own. */
  retention_period: known,
  services: z.array(service),
  jurisdiction: known,
  recipient_third_parties: z.array(partyId),
  withdrawal_method: known,
});

const processing = z.strictObject({
  privacy_notice: z.strictObject({
    url: z.url(),
    /** The version of the policy that the decision was about. */
    version: known,
    /** SHA-256 of the policy document of that version. */
    hash: sha256.optional(),
    /** SHA-256 of exactly the words that were shown. */
    text_hash: sha256.optional(),
  }),
  language: known,
  /** The version of the policy that describes the purposes below. */
  purposes_version: known,
  purposes: z.array(purpose),
  privacy_rights: z.array(z.strictObject({ right: known, description: known })),
  authority_party: known,
});

const event = z.strictObject({
  /** The day: a finer time would tell visitors apart. */
  event_time: z.iso.date(),
  validity_duration: z.literal('P180D'),
  entity_id: z.literal('anonymous'),
  event_type: z.literal('expressed'),
  event_state: z.enum(['given', 'refused', 'withdrawn']),
  /** Who expressed it: the visitor, a script of the site, or the browser by Global Privacy Control. */
  event_source: z.enum(['visitor', 'api', 'gpc']),
  purposes: z.array(known),
  services: z.array(known),
});

/**
 * A visitor's own copy of the record of a decision: a profile of ISO/IEC TS 27560:2023 with the standard's field names.
 * What is not known is named in `not_known`, never made up.
 */
export const consentReceipt = z.strictObject({
  schema_version: z.literal('ISO/IEC TS 27560:2023, Konekto profile 1'),
  record_id: known,
  pii_principal_id: z.literal('anonymous'),
  pii_processing: processing,
  party_identification: z.array(party).min(1),
  event: z.array(event).min(1),
  not_known: z.array(known),
});

export type ConsentReceipt = z.output<typeof consentReceipt>;

/** What a policy says of every decision; the decision itself is filled in where it was made. */
export interface ReceiptFrame {
  readonly processing: Omit<ConsentReceipt['pii_processing'], 'privacy_notice' | 'language'>;
  readonly parties: ConsentReceipt['party_identification'];
  readonly notKnown: readonly string[];
}
