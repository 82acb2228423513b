import { json } from '../database/json-document.js';
import { newId } from '../database/new-id.js';
import type { Database, DatabaseTransaction } from '../database/tables.js';
import { once, type Answer } from '../idempotency/once.js';
import type { Decision } from './decision.js';

const recordId = /^[0-9a-f]{32}$/;

/** Stores a decision once per key, with the server's time (GDPR art. 7(1)). Nothing about the visitor is added. */
export const storeDecision = (database: Database, decision: Decision, key: string): Promise<Answer> =>
  database
    .transaction()
    .execute((transaction) =>
      once(transaction, { scope: 'consents', key, request: decision }, () =>
        insert(transaction, decision, key),
      ),
    );

/** A key that is the id of a record stays its id, so that the record that comes after can point at it. */
async function insert(transaction: DatabaseTransaction, decision: Decision, key: string): Promise<Answer> {
  const id = recordId.test(key) ? key : newId();
  await transaction
    .insertInto('consent_record')
    .values({
      id,
      policy_version: decision.policyVersion,
      policy_hash: decision.policyHash,
      language: decision.language,
      text_hash: decision.textHash,
      purposes: json(decision.purposes),
      services: json(decision.services),
      source: decision.source,
      previous: decision.previous ?? null,
      received_at: Date.now(),
    })
    // A retry may come after its key was forgotten; what is recorded never changes.
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return { status: 202, body: { id } };
}
