/** What each kind of job is told. Ids only: what they point to stands in one place and can be erased there. */
export interface JobPayloads {
  'submission-mail': { readonly submissionId: string };
}

export type JobKind = keyof JobPayloads;
export type JobPayload = JobPayloads[JobKind];

/** Does a job. It may be called again for the same id: at least once, and the same result twice. */
export type JobHandler<Kind extends JobKind> = (id: string, payload: JobPayloads[Kind]) => Promise<void>;
export type JobHandlers = { readonly [Kind in JobKind]: JobHandler<Kind> };
