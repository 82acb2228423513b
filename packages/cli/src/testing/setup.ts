import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The command as it was built. */
export const command = fileURLToPath(new URL('../../dist/konekto.js', import.meta.url));

/** Runs the command as a person would, in a folder of its own. */
export function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'konekto-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; error: string }>((resolve) => {
      const child = execFile(process.execPath, [command, ...args], { cwd: folder }, (_failure, out, error) =>
        resolve({ code: child.exitCode ?? -1, out, error }),
      );
    });
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  return { folder, run, write };
}
