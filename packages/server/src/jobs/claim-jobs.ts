import type { Database, Job } from '../database/tables.js';

/** Takes jobs that are due. Until the lease ends nobody else does; a process that dies loses them then. */
export async function claimJobs(database: Database, limit: number, leaseMs: number): Promise<Job[]> {
  const now = Date.now();
  return database
    .updateTable('job')
    .set(({ eb }) => ({ lease_until: now + leaseMs, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (query) =>
      query
        .selectFrom('job')
        .select('id')
        .where('done_at', 'is', null)
        .where('run_at', '<=', now)
        .where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<', now)]))
        .orderBy('run_at')
        .orderBy('id')
        .limit(limit),
    )
    .returningAll()
    .execute();
}
