import type { FieldProblem } from '@konekto/policy/browser';
import type { Submission } from './submission.js';

/** What became of a submission. */
export type SendResult =
  | { readonly status: 'sent'; readonly id: string | undefined }
  | { readonly status: 'refused'; readonly problems: readonly RefusedField[] }
  | { readonly status: 'failed' };

/** A field that the server does not accept. */
export interface RefusedField {
  readonly field: string;
  readonly problem: FieldProblem;
}

/** Sends a submission as JSON. The same key sent twice stores one row (FM-13). Never rejects. */
export async function sendSubmission(
  action: string,
  submission: Submission,
  key: string,
): Promise<SendResult> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      body: JSON.stringify(submission),
    });
    const body = (await answer.json().catch(() => ({}))) as { id?: string; problems?: RefusedField[] };
    if (answer.ok) return { status: 'sent', id: body.id };
    return answer.status === 422 && body.problems
      ? { status: 'refused', problems: body.problems }
      : { status: 'failed' };
  } catch {
    return { status: 'failed' };
  }
}
