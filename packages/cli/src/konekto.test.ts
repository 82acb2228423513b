import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const command = fileURLToPath(new URL('../dist/konekto.js', import.meta.url));
const bundled = fileURLToPath(new URL('../../policy/konekto.policy.yaml', import.meta.url));

/** Runs the command as a person would, in a folder of its own. */
function setup() {
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

const withMistakes = readFileSync(bundled, 'utf8')
  .replace('retention: P180D', 'retention: half a year')
  .replace('name: firstName, type: text', 'name: firstName, type: date')
  .replace('channels: [email, phone, letter]', 'channels: [email, fax]')
  .concat('colour: red\n');

describe('konekto check', () => {
  it('says that a policy has no mistakes, with its version and hash', async () => {
    const { run } = setup();
    const { code, out, error } = await run('check', bundled);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(
      /konekto\.policy\.yaml: no mistakes\. Version 2026-11-23, nl and en, hash [0-9a-f]{12}\./,
    );
  });

  it('prints every mistake with its place and exits with 1', async () => {
    const { run, write } = setup();
    const { code, out, error } = await run('check', write('my.policy.yaml', withMistakes));
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^my\.policy\.yaml: 4 mistake\(s\)$/m);
    for (const path of [
      'services[0].storage[0].retention',
      'forms.campaign.fields[0].type',
      'rights.channels[1]',
      'colour',
    ]) {
      const line = error.split('\n').find((text) => text.endsWith(` ${path}`));
      expect(line).toMatch(/^my\.policy\.yaml:\d+:\d+ /);
    }
    expect(error.match(/remedy:/g)).toHaveLength(4);
    expect(error).not.toMatch(/at .*\.js:\d+/);
  });

  it('passes with what the bundled policy leaves open, and fails for it under --strict', async () => {
    const { run } = setup();
    const { code, out, error } = await run('check', bundled);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/\n\d+ warnings, \d+ pieces of advice\.\n$/);
    const strict = await run('check', bundled, '--strict', '--format', 'json');
    const { counts } = JSON.parse(strict.out) as { counts: Record<string, number> };
    expect([strict.code, counts]).toEqual([
      1,
      { mistakes: 0, error: Number(/\n(\d+) warnings/.exec(out)?.[1]), warning: 0, advice: 3 },
    ]);
    expect(strict.error).toContain('warnings fail under --strict.');
  });

  it('prints mistakes as SARIF on stdout, and for people on stderr', async () => {
    const { run, write } = setup();
    const { code, out, error } = await run('check', write('p.yaml', withMistakes), '--format', 'sarif');
    expect([code, error]).toEqual([1, expect.stringContaining('4 mistake(s)')]);
    const { runs } = JSON.parse(out) as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results).toHaveLength(4);
    expect(out).toContain('"uri": "p.yaml"');
  });

  it('says which file there is not', async () => {
    const { run } = setup();
    const { code, error } = await run('check', 'nergens.yaml');
    expect(code).toBe(1);
    expect(error).toContain('There is no policy file at nergens.yaml.');
    expect(error).not.toContain('    at ');
  });
});

describe('konekto build', () => {
  it('writes the folder, lists the files and shows the tag, pinned to the bytes', async () => {
    const { folder, run } = setup();
    const { code, out, error } = await run(
      'build',
      bundled,
      '--out',
      'site/k',
      '--endpoint',
      'https://api.example.org',
    );
    expect([code, error]).toEqual([0, '']);
    const built = join(folder, 'site', 'k');
    const integrity = JSON.parse(readFileSync(join(built, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(out).toContain('<script src="/konekto/konekto.js" async></script>');
    expect(out).toContain(`integrity="${integrity['konekto.js']}"`);
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(out).toContain(`Wrote ${files.length} files to ${join('site', 'k')}:`);
    for (const { name } of files) expect(out).toContain(name);
    expect(readFileSync(join(built, 'konekto.js'), 'utf8')).toContain('"endpoint":"https://api.example.org"');
  });

  it('writes nothing when the policy has mistakes', async () => {
    const { folder, run, write } = setup();
    const { code, error } = await run('build', write('p.yaml', withMistakes), '--out', 'site');
    expect(code).toBe(1);
    expect(error).toContain('4 mistake(s)');
    expect(readdirSync(folder)).toEqual(['p.yaml']);
  });
});

describe('konekto csp', () => {
  it('prints the header alone, and why beside it', async () => {
    const { run } = setup();
    const { code, out, error } = await run('csp', bundled, '--nonce', '{{nonce}}');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Content-Security-Policy: script-src 'nonce-{{nonce}}' 'strict-dynamic', default-src 'self'/,
    );
    expect(out.trim().split('\n')).toHaveLength(1);
    for (const name of ['default-src', 'script-src', 'img-src', 'connect-src', 'base-uri'])
      expect(error).toMatch(new RegExp(`^# ${name} +[A-Z]`, 'm'));
  });

  it('prints JSON for programs', async () => {
    const { run } = setup();
    const { code, out } = await run('csp', bundled, '--allow', 'all', '--format', 'json');
    const printed = JSON.parse(out) as { header: string; policies: { name: string; why: string }[][] };
    expect([code, printed.policies[0]?.[0]?.name]).toEqual([0, 'default-src']);
    expect(printed.header).toMatch(/^default-src 'self'/);
  });

  it('says which services there are when one is not declared', async () => {
    const { run } = setup();
    const { code, out, error } = await run('csp', bundled, '--allow', 'matomo');
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^The policy declares no service matomo\.\nGive "all" or ids of: .*page-analytics/);
  });
});
