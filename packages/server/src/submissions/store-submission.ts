import { json } from '../database/json-document.js';
import { newId } from '../database/new-id.js';
import type { Database, DatabaseTransaction } from '../database/tables.js';
import { once, type Answer } from '../idempotency/once.js';
import { addJob } from '../jobs/add-job.js';
import type { ReadSubmission } from './read-submission.js';

/** Stores a submission and the job that mails it, in one transaction; with a key, once however often it is sent. */
export async function storeSubmission(
  database: Database,
  form: string,
  submission: ReadSubmission,
  key: string | undefined,
): Promise<Answer> {
  return database.transaction().execute((transaction) => {
    const store = () => insert(transaction, form, submission);
    return key === undefined
      ? store()
      : once(transaction, { scope: `forms/${form}`, key, request: submission }, store);
  });
}

async function insert(
  transaction: DatabaseTransaction,
  form: string,
  submission: ReadSubmission,
): Promise<Answer> {
  const { campaign, data, consents, language, policy } = submission;
  const id = newId();
  await transaction
    .insertInto('submission')
    .values({
      id,
      form,
      campaign,
      data: json(data),
      consents: json(consents),
      language,
      policy_version: policy.version,
      policy_hash: policy.hash,
      received_at: Date.now(),
    })
    .execute();
  await addJob(transaction, 'submission-mail', { submissionId: id });
  return { status: 201, body: { id } };
}
