import type { GateTable } from '@konekto/policy';
import type { Database } from '../database/tables.js';
import { ApiError } from '../http/api-error.js';
import { isArchived } from '../policies/archive-policy.js';
import type { Decision } from './decision.js';

/**
 * Checks a decision against the policy that it names. One under another version was made on a page that is still open
 * from before, or waited to be sent: its ids can't be checked here, so only its shape is. Throws an ApiError.
 */
export async function checkDecision(
  database: Database,
  gates: GateTable,
  { policyVersion, policyHash, purposes, services }: Decision,
): Promise<void> {
  if (policyVersion !== gates.version) return;
  if (policyHash !== gates.hash) {
    if (await isArchived(database, policyHash)) return;
    throw new ApiError(422, 'unknown-policy', 'policyHash: this version of the policy has another hash.');
  }
  check('purposes', purposes, ['necessary', ...gates.purposes.map(({ id }) => id)]);
  check(
    'services',
    services,
    gates.services.map(({ id }) => id),
  );
}

function check(key: string, choices: Readonly<Record<string, boolean>>, declared: readonly string[]): void {
  if (Object.keys(choices).every((id) => declared.includes(id))) return;
  const known = declared.length > 0 ? declared.join(', ') : 'none';
  throw new ApiError(
    400,
    'undeclared-key',
    `${key}: there is an id that the policy does not declare. Declared: ${known}.`,
  );
}
