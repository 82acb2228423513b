import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nextSource, schoolSource } from './testing/school-policy.js';
import { setup } from './testing/setup.js';

const bundled = fileURLToPath(new URL('../../policy/konekto.policy.yaml', import.meta.url));

const withMistakes = readFileSync(bundled, 'utf8')
  .replace('retention: P180D', 'retention: half a year')
  .replace('name: firstName, type: text', 'name: firstName, type: colour')
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
      '--no-versions',
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

describe('the archive of konekto build', () => {
  /** What a build wrote, by name, with the folder of the words under one name. */
  const bytesIn = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')]),
    );
  const history = (folder: string, language: string) => {
    const file = Object.entries(bytesIn(folder)).find(([name]) => name === `${language}.history.json`);
    return JSON.parse(Buffer.from(file?.[1] ?? '', 'base64').toString()) as {
      versions: { version: string; since?: string; reasks: { reasons: string[] }[] }[];
    };
  };

  it('adds a version once, and gives the same bytes from then on', async () => {
    const { folder, run, write } = setup();
    const file = write('school.yaml', schoolSource);
    const first = await run('build', file, '--out', 'site');
    expect([first.code, first.error]).toEqual([0, '']);
    expect(first.out).toContain('Added version 1 to school.versions. Keep that folder');
    const archive = join(folder, 'school.versions');
    expect(readdirSync(archive)).toEqual(['1.json']);
    const written = readFileSync(join(archive, '1.json'), 'utf8').replace(
      /"20\d\d-\d\d-\d\d"/,
      '"2026-01-01"',
    );
    writeFileSync(join(archive, '1.json'), written);
    const second = await run('build', file, '--out', 'site');
    expect(second.out).toContain('Version 1 is in school.versions since 2026-01-01, and has not changed.');
    const bytes = bytesIn(join(folder, 'site'));
    await run('build', file, '--out', 'again');
    expect(bytesIn(join(folder, 'again'))).toEqual(bytes);
    expect(readFileSync(join(archive, '1.json'), 'utf8')).toBe(written);
  });

  it('gives visitors the history, newest first', async () => {
    const { folder, run, write } = setup();
    await run('build', write('school.yaml', schoolSource), '--out', 'site', '--versions', 'archive');
    const { code } = await run(
      'build',
      write('school.yaml', nextSource),
      '--out',
      'site',
      '--versions',
      'archive',
    );
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'archive')).sort()).toEqual(['1.json', '2.json']);
    const { versions } = history(join(folder, 'site'), 'nl');
    expect(versions.map(({ version, since }) => [version, since])).toEqual([
      ['2', '1'],
      ['1', undefined],
    ]);
    expect(versions[0]?.reasks[0]?.reasons).toEqual([expect.stringContaining('Nu is dat: 14 maanden.')]);
  });

  it('refuses to publish other contents under a version, and leaves everything as it was', async () => {
    const { folder, run, write } = setup();
    await run('build', write('school.yaml', schoolSource), '--out', 'site');
    const [site, archive] = [bytesIn(join(folder, 'site')), bytesIn(join(folder, 'school.versions'))];
    const changed = write('school.yaml', nextSource.replace("version: '2'", "version: '1'"));
    const { code, out, error } = await run('build', changed, '--out', 'site');
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(
      /^Version 1 was published on \d{4}-\d\d-\d\d, and the policy differs from it in: services, statement\. A published version does not change\.\nGive the changed policy a version of its own, such as \d{4}-\d\d-\d\d\./,
    );
    expect(bytesIn(join(folder, 'site'))).toEqual(site);
    expect(bytesIn(join(folder, 'school.versions'))).toEqual(archive);
    expect((await run('build', changed, '--out', 'site', '--no-versions')).code).toBe(0);
    expect(bytesIn(join(folder, 'school.versions'))).toEqual(archive);
    expect(Object.keys(bytesIn(join(folder, 'site')))).not.toContain('nl.history.json');
  });

  it('publishes nothing when the site cannot be built', async () => {
    const { folder, run, write } = setup();
    const { code } = await run('build', write('school.yaml', schoolSource), '--out', '.');
    expect([code, existsSync(join(folder, 'school.versions'))]).toEqual([1, false]);
  });

  it('tells of a broken file of the archive', async () => {
    const { folder, run, write } = setup();
    const file = write('school.yaml', schoolSource);
    await run('build', file, '--out', 'site');
    writeFileSync(join(folder, 'school.versions', '1.json'), '{');
    const { code, error } = await run('build', file, '--out', 'site');
    expect(code).toBe(1);
    expect(error).toMatch(
      /1\.json \(the file\)\n {2}expected: JSON, .*\n {2}found: .*\n {2}remedy: {3}restore/,
    );
    expect(error).not.toMatch(/^ +at /m);
  });
});

describe('konekto diff', () => {
  it('compares a version of the archive with the file, and exits with 0', async () => {
    const { run, write } = setup();
    await run('build', write('school.yaml', schoolSource), '--out', 'site');
    const { code, out, error } = await run('diff', '1', write('school.yaml', nextSource), '-l', 'nl');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Wij zijn [-een school-][+twee <scholen>+].');
    expect(out.trim().split('\n').slice(-4)).toEqual([
      'Asks for consent again:',
      '  analytics',
      '    The term of _c (Teller, Cookie) was: 13 months. Now it is: 14 months.',
      'Does not ask again: media.',
    ]);
  });

  it('prints JSON for programs, and a page for people', async () => {
    const { run, write } = setup();
    const files = [write('old.yaml', schoolSource), write('new.yaml', nextSource)];
    const json = await run('diff', ...files, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      changedParts: ['services', 'statement'],
      new: { version: '2' },
    });
    const page = await run('diff', ...files, '--format', 'html', '--language', 'en');
    expect(page.out).toMatch(/^<!doctype html><html lang="en" dir="ltr">.*<\/html>\n$/s);
    expect([json.code, page.code]).toEqual([0, 0]);
  });

  it('says what is wrong with a version, a language or a policy', async () => {
    const { run, write } = setup();
    const file = write('school.yaml', schoolSource);
    for (const [args, message] of [
      [['9', file], 'There is no policy file 9, and no such version in school.versions.'],
      [[file, file, '-l', 'fr'], 'Neither policy has the language fr.\nChoose one of: nl, en.'],
      [[write('p.yaml', withMistakes), file], 'p.yaml: 4 mistake(s)'],
    ] as const) {
      const { code, out, error } = await run('diff', ...args);
      expect([code, out]).toEqual([1, '']);
      expect(error.startsWith(message)).toBe(true);
    }
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
