import { json } from '../database/json-document.js';
import { newId } from '../database/new-id.js';
import type { DatabaseTransaction } from '../database/tables.js';
import type { JobKind, JobPayloads } from './job.js';

/** Makes a job in the transaction that stores the row it follows: both are there, or neither. */
export async function addJob<Kind extends JobKind>(
  transaction: DatabaseTransaction,
  kind: Kind,
  payload: JobPayloads[Kind],
): Promise<void> {
  await transaction
    .insertInto('job')
    .values({ id: newId(), kind, payload: json(payload), run_at: Date.now(), attempts: 0 })
    .execute();
}
