import type { CompiledPolicy } from '@konekto/policy';
import Fastify, { type FastifyBaseLogger, type RawServerDefault } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { randomUUID } from 'node:crypto';
import type { Environment } from './config/environment.js';
import type { Database } from './database/tables.js';
import { addRoutes } from './add-routes.js';
import { answerClientError, answerUnroutable } from './http/client-error.js';
import { requestLimit } from './http/rate-limit.js';
import { RequestLog } from './http/request-log.js';
import type { Server } from './http/server.js';
import { JobRunner, type JobRunnerOptions } from './jobs/job-runner.js';
import type { Mail } from './mail/mail.js';
import { pageStylesPath } from './pages/page-routes.js';
import { archivePolicy } from './policies/archive-policy.js';
import type { ServerContext } from './server-context.js';
import { FormLimit } from './submissions/form-limit.js';
import { FormTokens } from './submissions/form-tokens.js';
import { sendSubmissionMail } from './submissions/send-submission-mail.js';

/** What a server is made of. */
export interface ServerOptions {
  readonly policy: CompiledPolicy;
  /** Opened by `openDatabase`; stays open when the server closes. */
  readonly database: Database;
  readonly mail: Mail;
  readonly logger: FastifyBaseLogger;
  /** Sites that may post here: scheme, host and port. */
  readonly origins: readonly string[];
  readonly adminToken: string;
  /** Signs what the server puts into forms, and hides addresses that are counted; the same on each node. */
  readonly formSecret: string;
  /** Folder of the built konekto.js and its chunks, served under /konekto/. */
  readonly assets?: string | undefined;
  /** Folder of a static site, served at /. */
  readonly site?: string | undefined;
  readonly trustProxy?: Environment['TRUST_PROXY'] | undefined;
  /** Forms of a kind that one address may send in a minute, 60 where it is left out; ten times as many consent records. */
  readonly formsPerMinute?: number | undefined;
  /** A form that comes back sooner is not stored, 3 where it is left out; 0 takes forms without a token. */
  readonly formMinimumSeconds?: number | undefined;
  /** How jobs are run, where the defaults don't do. */
  readonly jobs?: Pick<JobRunnerOptions, 'leaseMs' | 'pollMs' | 'batch'> | undefined;
}

const maxBodyBytes = 16 * 1024;

/** Makes the server. It needs no port: `inject` sends requests to it. Jobs run from `ready` until `close`. */
export function createServer(options: ServerOptions): Server {
  const server: Server = Fastify<RawServerDefault>({
    loggerInstance: options.logger,
    logController: new RequestLog(),
    genReqId: () => randomUUID(),
    bodyLimit: maxBodyBytes,
    requestTimeout: 30_000,
    trustProxy: options.trustProxy ?? false,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerUnroutable,
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  const jobs = runJobs(server, options);
  const context = contextOf(options, jobs);
  server.addHook('onReady', () => archivePolicy(options.database, options.policy));
  void server.register((scope) => addRoutes(scope, context, options));
  return server;
}

function runJobs(server: Server, { database, mail, policy, logger, jobs = {} }: ServerOptions): JobRunner {
  const handlers = { 'submission-mail': sendSubmissionMail(database, mail, policy) };
  const runner = new JobRunner({ database, handlers, logger, ...jobs });
  server.addHook('onReady', (done) => {
    runner.start();
    done();
  });
  server.addHook('onClose', () => runner.stop());
  return runner;
}

const contextOf = (options: ServerOptions, jobs: JobRunner): ServerContext => ({
  policy: options.policy,
  database: options.database,
  origins: new Set(options.origins),
  adminToken: options.adminToken,
  requestLimit: requestLimit(options.formsPerMinute ?? 60),
  formLimit: new FormLimit(options.database, options.formSecret, options.formsPerMinute ?? 60),
  formTokens: new FormTokens(options.formSecret, options.formMinimumSeconds ?? 3),
  stylesheets: [...(options.assets ? ['/konekto/konekto-forms.css'] : []), pageStylesPath],
  wakeJobs: () => jobs.wake(),
});
