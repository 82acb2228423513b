import type { CompiledPolicy } from '@konekto/policy';
import type { ColumnType, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { JobKind, JobPayload } from '../jobs/job.js';
import type { JsonDocument } from './json-document.js';

type Document<Value> = ColumnType<Value, JsonDocument<Value>, JsonDocument<Value>>;
/** Milliseconds since 1970, UTC. */
type Time = number;

/** Every table of the database, the same on each engine. */
export interface Tables {
  submission: SubmissionTable;
  consent_record: ConsentRecordTable;
  policy_version: PolicyVersionTable;
  idempotency_key: IdempotencyKeyTable;
  job: JobTable;
  form_count: FormCountTable;
}

/** What somebody sent by a form. */
export interface SubmissionTable {
  id: string;
  form: string;
  campaign: string | null;
  data: Document<Readonly<Record<string, string>>>;
  consents: Document<readonly GivenConsent[]>;
  language: string;
  policy_version: string;
  policy_hash: string;
  received_at: Time;
}

/** A question for consent and its answer (GDPR art. 7(1)). */
export interface GivenConsent {
  readonly id: string;
  /** Exactly what was shown; null when another version of the policy was: that version's document holds the text. */
  readonly text: string | null;
  readonly given: boolean;
}

/** A decision about cookies: no address, no user agent, nobody's name (GDPR art. 7(1), art. 11). */
export interface ConsentRecordTable {
  id: string;
  policy_version: string;
  policy_hash: string;
  language: string;
  text_hash: string;
  purposes: Document<Readonly<Record<string, boolean>>>;
  services: Document<Readonly<Record<string, boolean>>>;
  source: 'visitor' | 'api' | 'gpc';
  previous: string | null;
  received_at: Time;
}

/** A policy as it was served once. */
export interface PolicyVersionTable {
  /** SHA-256 of `compiled`, hex. */
  compiled_hash: string;
  /** SHA-256 of the document, hex. */
  hash: string;
  version: string;
  compiled: Document<CompiledPolicy>;
  first_seen_at: Time;
}

/** The answer that was given to a request, so that a retry gets the same one. */
export interface IdempotencyKeyTable {
  scope: string;
  key: string;
  request_hash: string;
  status: number;
  body: Document<Readonly<Record<string, string>>>;
  created_at: Time;
}

/** Something that must still happen after a row was stored. */
export interface JobTable {
  id: string;
  kind: JobKind;
  payload: Document<JobPayload>;
  run_at: Time;
  attempts: number;
  lease_until: Time | null;
  last_error: string | null;
  done_at: Time | null;
}

/** How many forms of a kind one address sent in a minute. */
export interface FormCountTable {
  /** A keyed hash of the form and the address. */
  sender: string;
  sent: number;
  ends_at: Time;
}

export type Database = Kysely<Tables>;
/** A transaction under way: what runs inside it must be given this, never the database itself. */
export type DatabaseTransaction = Transaction<Tables>;
export type Submission = Selectable<SubmissionTable>;
export type NewSubmission = Insertable<SubmissionTable>;
export type Job = Selectable<JobTable>;
