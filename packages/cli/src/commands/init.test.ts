import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { command, setup } from '../testing/setup.js';

describe('konekto init', () => {
  const school = [
    ...['--kind', 'school', '--name', 'OBS "De Linde": #1', '--services', 'matomo,youtube'],
    ...['--forms', 'contact,newsletter', '--endpoint', 'https://privacy.example.org'],
  ];

  it('writes a policy that can be checked and built, and tells what to do with it', async () => {
    const { folder, run } = setup();
    const { code, out, error } = await run('init', 'own.yaml', ...school, '--yes');
    expect([code, error]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toContain(`  name: 'OBS "De Linde": #1'\n`);
    for (const told of [
      'Wrote own.yaml.',
      'data-service="matomo"',
      'Content-Security-Policy: ',
      'konekto serve',
    ])
      expect(out).toContain(told);
    expect(await run('check', 'own.yaml')).toMatchObject({ code: 0, error: '' });
    expect(await run('build', 'own.yaml', '--out', 'site')).toMatchObject({ code: 0, error: '' });
    expect(readFileSync(join(folder, 'site', 'konekto.js'), 'utf8')).toContain('https://privacy.example.org');
  });

  it('takes defaults with --yes, and writes konekto.policy.yaml', async () => {
    const { folder, run } = setup();
    expect(await run('init', '--yes')).toMatchObject({ code: 0, error: '' });
    expect(readFileSync(join(folder, 'konekto.policy.yaml'), 'utf8')).toContain('  name: unknown\n');
  });

  it.each([
    ['own.yaml', './node_modules'],
    ['site/privacy/own.yaml', '../../node_modules'],
  ])('tells editors where the JSON Schema is installed, from %s', async (file, path) => {
    const { folder, run } = setup();
    mkdirSync(join(folder, 'site', 'privacy'), { recursive: true });
    const installed = join(folder, 'node_modules', '@konekto', 'policy', 'schema');
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(installed, 'policy.schema.json'), '{}');
    expect(await run('init', file, '--yes')).toMatchObject({ code: 0, error: '' });
    const [line, , comment] = readFileSync(join(folder, file), 'utf8').split('\n');
    expect(line).toBe(`# yaml-language-server: $schema=${path}/@konekto/policy/schema/policy.schema.json`);
    expect(comment).toMatch(/^# The policy of your website/);
    expect(await run('check', file)).toMatchObject({ code: 0, error: '' });
  });

  it('names no JSON Schema that is not installed', async () => {
    const { folder, run } = setup();
    await run('init', '--yes');
    expect(readFileSync(join(folder, 'konekto.policy.yaml'), 'utf8')).toMatch(
      /^# The policy of your website/,
    );
  });

  it('writes over a file only when told to', async () => {
    const { folder, run, write } = setup();
    write('own.yaml', 'mine');
    const { code, error } = await run('init', 'own.yaml', '--yes');
    expect([code, error]).toEqual([
      1,
      'own.yaml is there already.\nName another file, or write over it with --force.\n',
    ]);
    expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe('mine');
    expect(await run('init', 'own.yaml', '--yes', '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).not.toContain('mine');
  });

  it('names the flags that are missing where there is no terminal', async () => {
    const { folder, run } = setup();
    const { code, error } = await run('init', ...school);
    expect(code).toBe(1);
    expect(error).toContain(
      'Give --audience, --languages, --email, --phone, --address, --privacy-page, --cookies-page, or',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a service that the library lacks', ['--services', 'matmo'], /"matmo"\. Did you mean matomo\?/],
    [
      'marketing for pupils',
      ['--audience', 'pupils', '--services', 'youtube,meta-pixel'],
      /^Meta Pixel: marketing, .*\nLeave meta-pixel out of --services/,
    ],
    [
      'a place of a service that is not used',
      ['--domain', 'matomo=a.example.org'],
      /^--domain says where matomo/,
    ],
    [
      'an address that is none',
      ['--email', 'privacy'],
      /^"privacy" is not what was asked for\.\nGive an e-mail/,
    ],
  ])('refuses %s', async (_what, flags, words) => {
    const { folder, run } = setup();
    const { code, error } = await run('init', ...flags, '--yes');
    expect(code).toBe(1);
    expect(error).toMatch(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that a folder is missing', async () => {
    const { run } = setup();
    const { code, error } = await run('init', 'nergens/own.yaml', '--yes');
    expect(code).toBe(1);
    expect(error).toContain('nergens/own.yaml could not be written');
    expect(error).not.toContain('    at ');
  });

  // `script` of util-linux gives a command a terminal; other systems have none, or another one.
  if (process.platform === 'linux') {
    const answersFor = [
      '--audience',
      'general',
      '--languages',
      'nl',
      '--phone',
      'unknown',
      '--address',
      'unknown',
    ];
    const pages = ['--privacy-page', '/privacy', '--cookies-page', '/cookies'];

    /** Runs init in a terminal and presses keys when a question has been asked. */
    async function inTerminal(folder: string, typed: readonly (readonly [string, string])[], env = {}) {
      const line = [
        'stty cols 100 rows 40;',
        process.execPath,
        command,
        'init',
        ...answersFor,
        ...pages,
      ].join(' ');
      const child = spawn('script', ['-qec', line, '/dev/null'], {
        cwd: folder,
        env: { ...process.env, ...env },
      });
      let shown = '';
      child.stdout.on('data', (piece: Buffer) => (shown += piece.toString()));
      const ended = once(child, 'exit');
      for (const [question, pressed] of typed) {
        await vi.waitFor(() => expect(shown).toContain(question), { timeout: 20_000, interval: 50 });
        child.stdin.write(pressed);
      }
      return { code: (await ended)[0] as number, shown };
    }

    it('asks in a terminal what no flag answers', async () => {
      const { folder } = setup();
      const { code, shown } = await inTerminal(folder, [
        ['What is the website of?', '\r'],
        ['What is the organisation called?', 'De Linde\r'],
        ['E-mail address', 'a@example.org\r'],
        ['Which services', '\r'],
        ['Which forms', ' \r'],
        ['Address of the backend', '\r'],
      ]);
      expect(code).toBe(0);
      expect(shown).toContain('Wrote konekto.policy.yaml.');
      const policy = readFileSync(join(folder, 'konekto.policy.yaml'), 'utf8');
      for (const part of ['name: De Linde', 'email: a@example.org', 'id: pupils', '  contact:'])
        expect(policy).toContain(part);
    });

    it('asks line by line where ACCESSIBLE is set', async () => {
      const { folder } = setup();
      const { code } = await inTerminal(
        folder,
        [
          ['Number (empty: 1): ', '2\r'],
          ['What is the organisation called?', 'De Linde\r'],
          ['E-mail address', '\r'],
          ['Which services', '1\r'],
          ['Which forms', '\r'],
          ['Address of the backend', '\r'],
        ],
        { ACCESSIBLE: '1' },
      );
      expect(code).toBe(0);
      const policy = readFileSync(join(folder, 'konekto.policy.yaml'), 'utf8');
      for (const part of ['name: De Linde', 'id: adobe-fonts']) expect(policy).toContain(part);
      expect(policy).not.toContain('id: pupils');
    });

    it('leaves no file at Ctrl+C, and says so as a shell does', async () => {
      const { folder } = setup();
      const { code, shown } = await inTerminal(folder, [
        ['What is the website of?', '\r'],
        ['What is the organisation called?', '\x03'],
      ]);
      expect(code).toBe(130);
      expect(shown).toContain('Nothing was written.');
      expect(readdirSync(folder)).toEqual([]);
    });
  }
});
