import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';

/** The command as it was built. */
export const command = fileURLToPath(new URL('../../dist/konekto.js', import.meta.url));

/** Runs the command as a person would, in a folder of its own. */
export function setup() {
  const folder = temporaryFolder();
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
