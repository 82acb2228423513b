import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { ConfigError, type ConfigIssue } from './config-error.js';
import { readDatabaseUrl, type DatabaseUrl } from './database-url.js';
import { environment, type Environment } from './environment.js';
import { remedies, secrets } from './remedies.js';

/** What the server is told by its environment, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute; holds the database, the outbox and the secrets made on first start. */
  readonly dataDir: string;
  readonly database: DatabaseUrl;
  /** Sites that may post here: scheme, host and port. */
  readonly origins: readonly string[];
  /** Undefined: made on first start and kept in the data folder. */
  readonly adminToken: string | undefined;
  /** Undefined: made on first start and kept in the data folder. */
  readonly formSecret: string | undefined;
  /** Undefined: mail goes to the outbox in the data folder. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Forms that one address may send in a minute. */
  readonly formsPerMinute: number;
  /** A form that comes back sooner was not filled in by a person; 0 where that is not looked at. */
  readonly formMinimumSeconds: number;
  /** Which proxies in front of the server are believed about the visitor's address and scheme. */
  readonly trustProxy: Environment['TRUST_PROXY'];
}

/** Reads the environment. Throws a ConfigError that names every mistake; an empty variable counts as not set. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const read = environment.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => describe(issue, given)));
  return configOf(read.data);
}

function configOf(read: Environment): Config {
  const dataDir = resolve(read.DATA_DIR);
  const database = readDatabaseUrl(read.DATABASE_URL ?? `sqlite:${join(dataDir, 'konekto.db')}`);
  if (!database) throw new TypeError('the schema let a DATABASE_URL through that cannot be read');
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir,
    database,
    origins: read.ORIGINS,
    adminToken: read.ADMIN_TOKEN,
    formSecret: read.FORM_SECRET,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM ?? 'konekto@localhost',
    logLevel: read.LOG_LEVEL,
    formsPerMinute: read.FORMS_PER_MINUTE,
    formMinimumSeconds: read.FORM_MINIMUM_SECONDS,
    trustProxy: read.TRUST_PROXY,
  };
}

function describe(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): ConfigIssue {
  const variable = String(issue.path[0]) as keyof Environment;
  const value = given[variable];
  return {
    variable,
    expected: issue.message,
    found: value === undefined ? 'nothing' : secrets.has(variable) ? `${value.length} characters` : value,
    remedy: remedies[variable],
  };
}
