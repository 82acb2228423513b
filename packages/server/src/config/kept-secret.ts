import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { ConfigError } from './config-error.js';

/** A secret from a file of the data folder, made there on first start (256 bits, mode 0600). `variable` would set it instead. */
export function keptSecret(file: string, variable: 'ADMIN_TOKEN' | 'FORM_SECRET'): string {
  try {
    const secret = randomBytes(32).toString('hex');
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readSecret(file, variable);
  }
}

function readSecret(file: string, variable: string): string {
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 24) return secret;
  throw new ConfigError([
    {
      variable,
      expected: `at least 24 characters in ${file}`,
      found: `${secret.length} characters`,
      remedy: `Remove that file so that a new one is made, or set ${variable}`,
    },
  ]);
}
