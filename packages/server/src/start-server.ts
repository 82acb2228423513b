import type { CompiledPolicy } from '@konekto/policy';
import { pino } from 'pino';
import type { Config } from './config/config.js';
import { prepareDataFolder } from './config/data-folder.js';
import { keptSecret } from './config/kept-secret.js';
import { adminTokenFile, formSecretFile } from './config/secret-files.js';
import { createServer, type ServerOptions } from './create-server.js';
import { openDatabase } from './database/open-database.js';
import type { Database } from './database/tables.js';
import type { Server } from './http/server.js';
import { listen } from './http/listen.js';
import { createMail, outboxFolder } from './mail/create-mail.js';
import { stopOnSignals } from './stop-on-signals.js';

/** What is served, beside what the environment says. */
export interface Served extends Pick<ServerOptions, 'assets' | 'site' | 'jobs'> {
  readonly policy: CompiledPolicy;
  /** The log's destination; standard output where it is left out. */
  readonly log?: { write(line: string): void } | undefined;
}

/** A server that answers. */
export interface RunningServer {
  /** Where it answers: `http://localhost:8787`. */
  readonly url: string;
  readonly server: Server;
  /** Where the administrator's token is kept; undefined when the environment sets it. */
  readonly adminTokenFile: string | undefined;
  /** Where mail is kept; undefined when it goes out by SMTP. */
  readonly outbox: string | undefined;
  /** Stops accepting, finishes requests and jobs, closes the database. May be called again. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the server and stops it cleanly at SIGTERM or SIGINT.
 * @throws ConfigError (data folder, taken port), DatabaseInUseError, MigrationError; then nothing stays open
 */
export async function startServer(config: Config, served: Served): Promise<RunningServer> {
  prepareDataFolder(config.dataDir);
  const secrets = secretsOf(config);
  const database = await openDatabase(config.database);
  const server = makeServer(config, served, database, secrets);
  const close = closeOnce(server, database);
  try {
    const url = await listen(server, config);
    return {
      url,
      server,
      adminTokenFile: config.adminToken === undefined ? adminTokenFile(config.dataDir) : undefined,
      outbox: config.smtpUrl === undefined ? outboxFolder(config.dataDir) : undefined,
      close: stopOnSignals(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Secrets = Pick<ServerOptions, 'adminToken' | 'formSecret'>;

const secretsOf = ({ dataDir, adminToken, formSecret }: Config): Secrets => ({
  adminToken: adminToken ?? keptSecret(adminTokenFile(dataDir), 'ADMIN_TOKEN'),
  formSecret: formSecret ?? keptSecret(formSecretFile(dataDir), 'FORM_SECRET'),
});

const makeServer = (config: Config, served: Served, database: Database, secrets: Secrets): Server =>
  createServer({
    ...secrets,
    policy: served.policy,
    database,
    mail: createMail(config),
    logger: pino({ level: config.logLevel, base: null }, served.log ?? process.stdout),
    origins: config.origins,
    assets: served.assets,
    site: served.site,
    jobs: served.jobs,
    trustProxy: config.trustProxy,
    formsPerMinute: config.formsPerMinute,
    formMinimumSeconds: config.formMinimumSeconds,
  });

function closeOnce(server: Server, database: Database): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => (closed ??= server.close().then(() => database.destroy()));
}
