import { readFileSync } from 'node:fs';
import { loadPolicy, type PolicyDocument } from '@konekto/policy';
import { readLibrary } from '../../read-library.js';
import { defaults, type Answers } from '../answers.js';
import { ownPolicy } from '../own-policy.js';

export const library = await readLibrary();

const template = readFileSync(new URL('../../../templates/policy.yaml', import.meta.url), 'utf8');

/** The policy that `konekto init` writes on 25 November 2026, for answers that differ from the defaults. */
export const written = (answers: Partial<Answers>): string =>
  ownPolicy({ ...defaults, ...answers }, { template, library, version: '2026-11-25' });

/** The same policy as it is read from a file. */
export const loaded = (answers: Partial<Answers>): PolicyDocument =>
  loadPolicy(Buffer.from(written(answers)).toString(), 'own.yaml');
