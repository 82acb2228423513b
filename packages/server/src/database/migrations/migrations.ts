import type { Migration } from 'kysely';
import { firstTables } from './first-tables.js';
import { formCounts } from './form-counts.js';
import { policyVersions } from './policy-versions.js';

/** Every change to the tables, in order of name. A released one never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-policy-versions': policyVersions,
  '0003-form-counts': formCounts,
};
