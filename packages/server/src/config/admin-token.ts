import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.js';

/** The administrator's token from the data folder, made there on first start (256 bits, mode 0600). */
export function keptAdminToken(dataDir: string): string {
  const file = adminTokenFile(dataDir);
  try {
    const token = randomBytes(32).toString('hex');
    writeFileSync(file, `${token}\n`, { mode: 0o600, flag: 'wx' });
    return token;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readToken(file);
  }
}

/** Where a token that was made on first start is kept. */
export const adminTokenFile = (dataDir: string): string => join(dataDir, 'admin-token');

function readToken(file: string): string {
  const token = readFileSync(file, 'utf8').trim();
  if (token.length >= 24) return token;
  throw new ConfigError([
    {
      variable: 'ADMIN_TOKEN',
      expected: `a token of at least 24 characters in ${file}`,
      found: `${token.length} characters`,
      remedy: 'Remove that file so that a new one is made, or set ADMIN_TOKEN',
    },
  ]);
}
