import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { keptAdminToken } from './admin-token.js';

describe('keptAdminToken', () => {
  it('makes a token once', () => {
    const folder = temporaryFolder();
    expect(keptAdminToken(folder)).toBe(keptAdminToken(folder));
    expect(keptAdminToken(temporaryFolder())).not.toBe(keptAdminToken(folder));
  });

  it('refuses a file that holds none', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'admin-token'), '');
    expect(() => keptAdminToken(folder)).toThrow(/^ADMIN_TOKEN: .* found 0 characters/);
  });
});
