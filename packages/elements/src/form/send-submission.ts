import type { FieldProblem } from '@konekto/policy/browser';
import type { Submission } from './submission.js';

/** What became of a submission. */
export type SendResult =
  | { readonly status: 'sent'; readonly id: string | undefined }
  | { readonly status: 'refused'; readonly problems: readonly RefusedField[] }
  /** `waitSeconds`: when too many were sent, and the server says how long to wait. */
  | { readonly status: 'failed'; readonly waitSeconds?: number };

/** A field that the server does not accept. */
export interface RefusedField {
  readonly field: string;
  readonly problem: FieldProblem;
}

/**
 * Sends a submission as JSON. The same key sent twice stores one row (FM-13). When the server wants another token, it
 * says so and gives one: the submission goes once more with that, after the pause that the server asks for. Never rejects.
 */
export async function sendSubmission(
  action: string,
  submission: Submission,
  key: string,
): Promise<SendResult> {
  const first = await post(action, submission, key);
  if (first.status !== 'early') return first;
  await new Promise((resolve) => setTimeout(resolve, first.waitSeconds * 1_000));
  const second = await post(action, { ...submission, _token: first.token }, key);
  return second.status === 'early' ? { status: 'failed' } : second;
}

interface Early {
  readonly status: 'early';
  readonly token: string;
  readonly waitSeconds: number;
}

interface Answer {
  readonly id?: string;
  readonly problems?: RefusedField[];
  readonly error?: string;
  readonly token?: string;
}

async function post(action: string, submission: Submission, key: string): Promise<SendResult | Early> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      body: JSON.stringify(submission),
    });
    const { id, problems, error, token } = (await answer.json().catch(() => ({}))) as Answer;
    if (answer.ok) return { status: 'sent', id };
    if (answer.status === 422 && problems) return { status: 'refused', problems };
    const waitSeconds = Number(answer.headers.get('retry-after'));
    if (error === 'form-token' && token) return { status: 'early', token, waitSeconds };
    return answer.status === 429 && waitSeconds > 0
      ? { status: 'failed', waitSeconds }
      : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
}
