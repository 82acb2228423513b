import type { Database, Job } from '../database/tables.js';
import { retryDelayMs } from './retry-delay.js';

const doneKeptMs = 7 * 86_400_000;

/** Writes down that a job is done, and forgets those that were done a week ago. */
export async function finishJob(database: Database, job: Job): Promise<void> {
  const now = Date.now();
  await database
    .updateTable('job')
    .set({ done_at: now, lease_until: null, last_error: null })
    .where('id', '=', job.id)
    .execute();
  await database
    .deleteFrom('job')
    .where('done_at', '<', now - doneKeptMs)
    .execute();
}

/** Gives a failed job back, to be tried again later. A lease that another process took over is left alone. */
export async function returnJob(database: Database, job: Job, reason: string): Promise<void> {
  await database
    .updateTable('job')
    .set({ run_at: Date.now() + retryDelayMs(job.attempts), lease_until: null, last_error: reason })
    .where('id', '=', job.id)
    .where('lease_until', '=', job.lease_until)
    .execute();
}
