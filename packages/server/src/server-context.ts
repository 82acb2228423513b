import type { CompiledPolicy } from '@konekto/policy';
import type { Database } from './database/tables.js';
import type { FormLimit } from './submissions/form-limit.js';
import type { FormTokens } from './submissions/form-tokens.js';

/** What every route works with. */
export interface ServerContext {
  readonly policy: CompiledPolicy;
  readonly database: Database;
  /** Sites that may post here, beside the server's own pages. */
  readonly origins: ReadonlySet<string>;
  readonly adminToken: string;
  /** How many requests one address may make to one route in a minute. */
  readonly requestLimit: number;
  readonly formLimit: FormLimit;
  readonly formTokens: FormTokens;
  /** Style sheets of the server's own pages. */
  readonly stylesheets: readonly string[];
  /** Tells the job runner that there is work. */
  readonly wakeJobs: () => void;
}
