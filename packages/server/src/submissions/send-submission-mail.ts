import type { CompiledPolicy } from '@konekto/policy';
import type { Database } from '../database/tables.js';
import type { JobHandler } from '../jobs/job.js';
import type { Mail } from '../mail/mail.js';
import { submissionMail } from './submission-mail.js';

/** Makes the job that mails a submission to the organisation; one that was erased in the meantime is not mailed. */
export const sendSubmissionMail =
  (database: Database, mail: Mail, policy: CompiledPolicy): JobHandler<'submission-mail'> =>
  async (id, { submissionId }) => {
    const submission = await database
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', submissionId)
      .executeTakeFirst();
    if (submission) await mail.send(submissionMail(id, submission, policy));
  };
