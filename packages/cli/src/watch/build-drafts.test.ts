import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { schoolSource } from '../testing/school-policy.js';
import { command, setup } from '../testing/setup.js';

const named = (name: string): string => schoolSource.replace('Wij zijn een school.', `Wij zijn ${name}.`);

/** Starts the command on a policy file and reads what it prints. */
function watching(source: string, ...args: string[]) {
  const { folder, write } = setup();
  write('school.yaml', source);
  const child = spawn(
    process.execPath,
    [command, 'build', 'school.yaml', '--out', 'site', '--watch', ...args],
    {
      cwd: folder,
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit') as Promise<[code: number | null]>;
  let unread = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (unread += piece.toString()));
  return {
    folder,
    write: (text: string) => write('school.yaml', text),
    /** Waits for words, and forgets what was printed up to and with them. */
    until: (words: string) =>
      vi.waitFor(
        () => {
          expect(unread).toContain(words);
          const read = unread.slice(0, unread.indexOf(words) + words.length);
          unread = unread.slice(read.length);
          return read;
        },
        { timeout: 20_000, interval: 20 },
      ),
    /** Ends the command as a person would. */
    stop: async () => {
      const asked = Date.now();
      child.kill('SIGINT');
      const [code] = await ended;
      return { code, within: Date.now() - asked };
    },
    statement: () => {
      const words = readdirSync(join(folder, 'site')).find((name) => name.startsWith('content-')) ?? '';
      return readFileSync(join(folder, 'site', words, 'nl.statement.json'), 'utf8');
    },
  };
}

const built = 'version 1, a draft.';

describe('konekto build --watch', () => {
  it('builds at once and after every change, also when another file takes the place of the policy', async () => {
    const { folder, write, until, statement } = watching(schoolSource);
    await until(built);
    await until('no version is archived. Stop with Ctrl+C.');
    write(named('De Linde'));
    await until(built);
    expect(statement()).toContain('Wij zijn De Linde.');
    for (const name of ['De Eik', 'De Beuk']) {
      writeFileSync(join(folder, 'school.yaml~'), named(name));
      renameSync(join(folder, 'school.yaml~'), join(folder, 'school.yaml'));
      await until(built);
      expect(statement()).toContain(`Wij zijn ${name}.`);
    }
    expect(readdirSync(folder).sort()).toEqual(['school.yaml', 'site']);
  });

  it('tells a mistake, keeps the last good build, and goes on when it is mended', async () => {
    const { folder, write, until, statement } = watching(schoolSource);
    await until('Ctrl+C');
    write(`${named('De Linde')}kleur: rood\n`);
    const told = await until('site stays as it was.');
    expect(told).toMatch(/school\.yaml:\d+:\d+ kleur\n {2}expected: .*\n {2}found: .*\n {2}remedy: /);
    expect(statement()).toContain('Wij zijn een school.');
    rmSync(join(folder, 'school.yaml'));
    await until('There is no policy file at school.yaml.');
    write(named('De Eik'));
    await until(built);
    expect(statement()).toContain('Wij zijn De Eik.');
  });

  it('begins with a policy that has mistakes', async () => {
    const { folder, write, until } = watching('version: 1\n');
    await until('mistake(s)');
    await until('Ctrl+C');
    expect(existsSync(join(folder, 'site'))).toBe(false);
    write(schoolSource);
    await until(built);
    expect(existsSync(join(folder, 'site', 'konekto.js'))).toBe(true);
  });

  it('ends with the last of many changes', async () => {
    const { write, until, statement } = watching(schoolSource);
    await until('Ctrl+C');
    for (let count = 0; count <= 20; count += 1) write(named(`school ${count}.`));
    await vi.waitFor(() => expect(statement()).toContain('Wij zijn school 20.'), { timeout: 20_000 });
  });

  // Elsewhere a signal ends a process without asking it.
  it.skipIf(process.platform === 'win32')('ends at Ctrl+C with 0, within a second', async () => {
    const { folder, until, stop } = watching(schoolSource);
    await until('Ctrl+C');
    const { code, within } = await stop();
    expect(code).toBe(0);
    expect(within).toBeLessThan(1000);
    expect(readdirSync(folder).sort()).toEqual(['school.yaml', 'site']);
  });

  it('does not begin where no change of the policy could help', async () => {
    const { folder, run, write } = setup();
    const file = write('school.yaml', schoolSource);
    for (const [args, message] of [
      [['nergens.yaml'], 'There is no policy file at nergens.yaml.'],
      [['nergens/school.yaml'], 'nergens'],
      [[file, '--endpoint', 'api'], 'api is no address'],
      [[file, '--out', '.'], 'holds files that konekto build did not write'],
      [[file, '--versions', 'archive'], '--watch builds drafts'],
    ] as const) {
      const { code, error } = await run('build', ...args, '--watch');
      expect([code, error]).toEqual([1, expect.stringContaining(message)]);
      expect(error).not.toMatch(/^ +at /m);
    }
    expect(readdirSync(folder)).toEqual(['school.yaml']);
  });
});
