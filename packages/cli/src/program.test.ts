import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicyError } from '@konekto/policy';
import { ConfigError } from '@konekto/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CommandError } from './command-error.js';
import { describeFailure } from './describe-failure.js';
import { mistakenSource, openSource } from './testing/reports.js';
import { makeProgram } from './program.js';
import { bundledPolicy, readPolicy } from './read-policy.js';

/** The program with what it would print; it throws instead of ending the process. */
function setup() {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const program = makeProgram('1.2.3');
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: write, writeErr: write });
  }
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => write(text));
  onTestFinished(() => log.mockRestore());
  const run = (...args: string[]) => program.parseAsync(args, { from: 'user' });
  return { program, run, written: () => written.join('') };
}

function temporaryFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'konekto-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'policy.yaml'), text);
  return join(folder, 'policy.yaml');
}

describe('konekto --help', () => {
  it('lists init, check, build, diff, csp, snippet and serve, each with what it does', () => {
    const help = setup().program.helpInformation();
    expect(help).toMatch(/^ +init \[options\] \[file\] +write a policy of your own/m);
    expect(help).toMatch(/^ +check \[options\] <policy> +tell what is wrong/m);
    expect(help).toMatch(/^ +build \[options\] <policy> +write konekto\.js/m);
    expect(help).toMatch(/^ +diff \[options\] <old> <new> +show what differs/m);
    expect(help).toMatch(/^ +csp \[options\] <policy> +print the Content-Security-Policy/m);
    expect(help).toMatch(/^ +snippet \[options\] <form> \[policy\] +print a form as HTML/m);
    expect(help).toMatch(/^ +serve \[options\] <policy> +run the backend/m);
  });

  it.each(['init', 'check', 'build', 'diff', 'csp', 'snippet', 'serve'])(
    'shows an example of konekto %s',
    async (name) => {
      const { run, written } = setup();
      await expect(run(name, '--help')).rejects.toMatchObject({ exitCode: 0 });
      expect(written()).toMatch(new RegExp(`Example:\\n +\\$ konekto ${name} .*konekto\\.policy\\.yaml`));
    },
  );

  it('tells its version', async () => {
    const { run, written } = setup();
    await expect(run('--version')).rejects.toMatchObject({ exitCode: 0 });
    expect(written().trim()).toBe('1.2.3');
  });

  it.each([
    [['bouw']],
    [['check']],
    [['build', 'a.yaml', '--uit', 'x']],
    [['diff', 'a.yaml']],
    [['check', 'a.yaml', 'b.yaml']],
  ])('refuses %j and points at the help', async (args) => {
    const { run, written } = setup();
    await expect(run(...args)).rejects.toMatchObject({ exitCode: 1 });
    expect(written()).toMatch(/^error: /);
    expect(written()).toContain('konekto --help');
  });
});

describe('konekto check', () => {
  it('fails with every mistake of a file', async () => {
    const file = temporaryFile('version: 1\nkleur: rood\n');
    const { run, written } = setup();
    const failure: unknown = await run('check', file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PolicyError);
    expect((failure as PolicyError).issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['version', 'kleur', 'languages', 'organisation']) as string[],
    );
    expect(written()).toBe('');
  });

  it('prints advice and passes, and fails under --strict when there are warnings', async () => {
    const passing = setup();
    await passing.run('check', temporaryFile(openSource));
    expect(passing.written()).toMatch(/DPO_UNKNOWN[^]*1 warning, 1 piece of advice\.$/);
    const failing = setup();
    await expect(failing.run('check', temporaryFile(openSource), '--strict')).rejects.toThrow(
      /1 warning fails under --strict/,
    );
    expect(failing.written()).toMatch(/1 error, 1 piece of advice\.$/);
  });

  it('passes under --strict with advice alone', async () => {
    const { run, written } = setup();
    await run('check', temporaryFile(openSource.replace('Officer: unknown', 'Officer: Geen')), '--strict');
    expect(written()).toMatch(/0 errors, 1 piece of advice\.$/);
  });

  it.each(['json', 'sarif'])('prints %s and nothing else, with mistakes too', async (format) => {
    for (const source of [openSource, mistakenSource, 'a: [']) {
      const { run, written } = setup();
      await run('check', temporaryFile(source), '--format', format).catch((error: unknown) => {
        expect(error).toBeInstanceOf(PolicyError);
      });
      expect(JSON.parse(written())).toBeTypeOf('object');
    }
  });

  it('refuses another format', async () => {
    const { run, written } = setup();
    await expect(run('check', temporaryFile(openSource), '--format', 'xml')).rejects.toMatchObject({
      exitCode: 1,
    });
    expect(written()).toMatch(/^error: .*Allowed choices are text, json, sarif\./);
  });
});

describe('readPolicy', () => {
  it('reads the bundled policy, and takes another backend over what the document says', async () => {
    const policy = await readPolicy(bundledPolicy(), { endpoint: 'https://api.example.org' });
    expect(policy.gates).toMatchObject({ version: '2026-11-23', endpoint: 'https://api.example.org' });
  });

  it('does not take a backend that a policy could not name', async () => {
    for (const endpoint of ['http://api.example.org', 'api', 'javascript:alert(1)'])
      await expect(readPolicy(bundledPolicy(), { endpoint })).rejects.toThrow(CommandError);
  });

  it('says that a file is missing, or is a folder', async () => {
    await expect(readPolicy('nergens.yaml')).rejects.toThrow(CommandError);
    await expect(readPolicy(tmpdir())).rejects.toThrow(CommandError);
  });
});

describe('describeFailure', () => {
  it.each([
    [new CommandError('Dit gaat niet.', 'Doe dat.'), 'Dit gaat niet.\nDoe dat.'],
    [new PolicyError('p.yaml', []), 'p.yaml: 0 mistake(s)'],
    ['tekst', 'tekst'],
  ])('says %s without a stack', (failure, words) => {
    expect(describeFailure(failure)).toBe(words);
  });

  it('says a mistake in the environment without a stack', () => {
    const failure = new ConfigError([
      { variable: 'PORT', expected: 'a port', found: '"x"', remedy: 'set PORT' },
    ]);
    expect(describeFailure(failure)).toBe(failure.message);
  });

  it('shows the stack of a mistake of ours', () => {
    expect(describeFailure(new TypeError('x'))).toMatch(/^TypeError: x\n +at /);
  });
});
