import { textHash } from './text-hash.js';
import type { WaitingRecord } from './waiting-record.js';

/** What became of a post: the backend has it, will never take it, or may take it later. */
export type PostResult = 'stored' | 'later' | { readonly refused: string };

const limitMs = 30_000;
// Request Timeout, Too Early, Too Many Requests: the same request may do later (RFC 9110, RFC 8470, RFC 6585).
const temporary = [408, 425, 429];

/** Posts a record once. Never throws. */
export async function postRecord(endpoint: string, record: WaitingRecord): Promise<PostResult> {
  let body: string;
  try {
    body = JSON.stringify({ ...record.decision, textHash: await textHash(record.words) });
  } catch (error) {
    return { refused: String(error) };
  }
  try {
    const answer = await post(endpoint, record.key, body);
    // A request counts as over, for the browser too, once its answer has been read.
    await answer.arrayBuffer();
    return resultOf(answer);
  } catch {
    return 'later';
  }
}

function resultOf({ ok, status }: Response): PostResult {
  if (ok) return 'stored';
  return status >= 500 || temporary.includes(status)
    ? 'later'
    : { refused: `the backend answered ${status}` };
}

function post(endpoint: string, key: string, body: string): Promise<Response> {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), limitMs);
  return fetch(new URL('v1/consents', endpoint), {
    method: 'POST',
    // The page may be left right after the choice.
    keepalive: true,
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body,
    signal: limit.signal,
  });
}
