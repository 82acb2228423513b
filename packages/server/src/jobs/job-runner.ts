import type { FastifyBaseLogger } from 'fastify';
import type { Database, Job } from '../database/tables.js';
import { describeFault } from '../http/describe-fault.js';
import { claimJobs } from './claim-jobs.js';
import type { JobHandlers } from './job.js';
import { finishJob, returnJob } from './settle-job.js';
import { WakeableSleep } from './wakeable-sleep.js';

/** How the runner works; times in milliseconds. */
export interface JobRunnerOptions {
  readonly database: Database;
  readonly handlers: JobHandlers;
  readonly logger: FastifyBaseLogger;
  /** Must be longer than a handler may take. */
  readonly leaseMs?: number;
  /** How often to look for jobs that became due. */
  readonly pollMs?: number;
  /** Jobs taken at a time; they run side by side. */
  readonly batch?: number;
}

/** Runs jobs until it is stopped, each at least once. */
export class JobRunner {
  readonly #options: Required<JobRunnerOptions>;
  readonly #sleep = new WakeableSleep();
  #stopping = false;
  #running: Promise<void> | undefined;

  constructor(options: JobRunnerOptions) {
    this.#options = { leaseMs: 120_000, pollMs: 2_000, batch: 5, ...options };
  }

  /** Begins to look for jobs. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Looks for jobs now: one was just made. */
  wake(): void {
    this.#sleep.wake();
  }

  /** Takes no more jobs; resolves when those under way are done or given back. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#sleep.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      const found = await this.#runDue();
      if (!found && !this.#stopping) await this.#sleep.for(this.#options.pollMs);
    }
  }

  /** A failing database must not end the runner: it looks again after the usual pause. */
  async #runDue(): Promise<boolean> {
    const { database, batch, leaseMs, logger } = this.#options;
    try {
      const jobs = await claimJobs(database, batch, leaseMs);
      await Promise.all(jobs.map((job) => this.#do(job)));
      return jobs.length > 0;
    } catch (error) {
      logger.error(describeFault(error), 'jobs can not be read or written');
      return false;
    }
  }

  async #do(job: Job): Promise<void> {
    const { database, handlers, logger } = this.#options;
    try {
      await handlers[job.kind](job.id, job.payload);
    } catch (error) {
      const { error: name, code } = describeFault(error);
      logger.warn({ job: job.id, kind: job.kind, attempts: job.attempts, error: name, code }, 'job failed');
      return returnJob(database, job, code ?? name);
    }
    await finishJob(database, job);
  }
}
