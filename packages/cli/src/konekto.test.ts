import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { setup } from './testing/setup.js';

const bundled = fileURLToPath(new URL('../../policy/konekto.policy.yaml', import.meta.url));

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
