import { fingerprint, type CompiledPolicy } from '@konekto/policy';
import { json } from '../database/json-document.js';
import type { Database } from '../database/tables.js';

/**
 * Keeps a policy as it is compiled, once: what a record's text hash stands for can be read from it. One document may
 * have several, as the words around it come with the software.
 */
export async function archivePolicy(database: Database, policy: CompiledPolicy): Promise<void> {
  await database
    .insertInto('policy_version')
    .values({
      compiled_hash: fingerprint(policy),
      hash: policy.hash,
      version: policy.version,
      compiled: json(policy),
      first_seen_at: Date.now(),
    })
    .onConflict((conflict) => conflict.column('compiled_hash').doNothing())
    .execute();
}

/** Whether a document with this hash was ever served here. */
export async function isArchived(database: Database, hash: string): Promise<boolean> {
  const found = await database
    .selectFrom('policy_version')
    .select('hash')
    .where('hash', '=', hash)
    .limit(1)
    .execute();
  return found.length > 0;
}
