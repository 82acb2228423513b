import { fingerprint } from '@konekto/policy';
import { json } from '../database/json-document.js';
import type { DatabaseTransaction } from '../database/tables.js';
import { ApiError } from '../http/api-error.js';

/** What a request was answered with. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

/** A request that may be sent again. */
export interface Retryable {
  readonly scope: string;
  readonly key: string;
  /** What is asked: the same key with something else is refused. */
  readonly request: unknown;
}

const dayMs = 86_400_000;
/** How long a retry is known. */
export const keysKeptMs = 7 * dayMs;

/** Acts once per key, also when requests come at the same time; a retry gets the first answer. Throws an ApiError for a reused key. */
export async function once(
  transaction: DatabaseTransaction,
  { scope, key, request }: Retryable,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const hash = fingerprint(request);
  await forgetOldKeys(transaction);
  if (!(await claim(transaction, scope, key, hash))) return firstAnswer(transaction, scope, key, hash);
  const answer = await act();
  await transaction
    .updateTable('idempotency_key')
    .set({ status: answer.status, body: json(answer.body) })
    .where('scope', '=', scope)
    .where('key', '=', key)
    .execute();
  return answer;
}

async function claim(
  transaction: DatabaseTransaction,
  scope: string,
  key: string,
  hash: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency_key')
    .values({ scope, key, request_hash: hash, status: 0, body: json({}), created_at: Date.now() })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function firstAnswer(
  transaction: DatabaseTransaction,
  scope: string,
  key: string,
  hash: string,
): Promise<Answer> {
  const first = await transaction
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'body'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (first.request_hash === hash) return { status: first.status, body: first.body };
  throw new ApiError(
    422,
    'idempotency-key-reused',
    'This idempotency key was used for something else. Make a new key for every new request.',
  );
}

/** The hash is of somebody's answers: it goes when no retry is to be expected any more. */
const forgetOldKeys = (transaction: DatabaseTransaction): Promise<unknown> =>
  transaction
    .deleteFrom('idempotency_key')
    .where('created_at', '<', Date.now() - keysKeptMs)
    .execute();
