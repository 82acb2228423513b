import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { keptSecret } from './kept-secret.js';

const newFile = () => join(temporaryFolder(), 'secret');

describe('keptSecret', () => {
  it('makes a secret once, for its owner alone', () => {
    const file = newFile();
    expect(keptSecret(file, 'FORM_SECRET')).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecret(file, 'FORM_SECRET')).toBe(keptSecret(file, 'FORM_SECRET'));
    expect(keptSecret(newFile(), 'FORM_SECRET')).not.toBe(keptSecret(file, 'FORM_SECRET'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(['ADMIN_TOKEN', 'FORM_SECRET'] as const)('refuses a file that holds none: %s', (variable) => {
    const file = newFile();
    writeFileSync(file, '');
    expect(() => keptSecret(file, variable)).toThrow(new RegExp(`^${variable}: .* found 0 characters`));
  });
});
