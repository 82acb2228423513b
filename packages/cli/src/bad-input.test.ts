import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { schoolSource } from './testing/school-policy.js';
import { command, setup } from './testing/setup.js';

/** The policy of the tests with something else in one place. */
const withPiece = (from: string, to: string): string => {
  if (!schoolSource.includes(from)) throw new Error(`The policy of the tests has no ${JSON.stringify(from)}`);
  return schoolSource.replace(from, () => to);
};

const withBody = (body: string): string => withPiece('body: Dit gaat weg.', `body: ${JSON.stringify(body)}`);

/** Everything below a folder, with its bytes. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'base64') : 'a folder'];
    }),
  );

/** Version 1 of a policy, built and archived. */
const built = mkdtempSync(join(tmpdir(), 'konekto-cli-'));

beforeAll(() => {
  writeFileSync(join(built, 'school.yaml'), schoolSource);
  execFileSync(process.execPath, [command, 'build', 'school.yaml', '--out', 'site'], { cwd: built });
});

afterAll(() => rmSync(built, { recursive: true }));

/** A folder of its own with that in it. */
function builtFolder() {
  const place = setup();
  cpSync(built, place.folder, { recursive: true });
  return place;
}

interface BadDocument {
  readonly what: string;
  readonly source: string;
  /** Where it goes wrong: `line:column path`. */
  readonly place: RegExp;
  readonly expected: RegExp;
  readonly found: RegExp;
}

const badDocuments: readonly BadDocument[] = [
  {
    what: 'of 10 MB',
    source: `${schoolSource}# ${'x'.repeat(10_000_000)}\n`,
    place: /^1:1 \(the file\)/,
    expected: /YAML or JSON/,
    found: /a file of 10\d{6} characters; at most 5000000 are read/,
  },
  {
    what: 'of broken YAML',
    source: withPiece('languages: [nl, en]', 'languages: [nl, en'),
    place: /^3:\d+ \(the file\)/,
    expected: /YAML or JSON/,
    found: /./,
  },
  {
    what: 'with an anchor inside itself',
    source: `${schoolSource}theme: &theme\n  color-accent: *theme\n`,
    place: /^\d+:17 \(the file\)/,
    expected: /YAML or JSON/,
    found: /\*theme inside &theme itself/,
  },
  {
    what: 'with aliases that multiply',
    source: `${schoolSource}a0: &a0 [x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    place: /^1:1 \(the file\)/,
    expected: /YAML or JSON/,
    found: /aliases that expand to more than 100 copies/,
  },
  {
    what: 'with a key twice',
    source: `${schoolSource}languages: [en]\n`,
    place: /^\d+:1 \(the file\)/,
    expected: /YAML or JSON/,
    found: /unique/,
  },
  {
    what: 'with HTML in a text',
    source: withBody('Dit is <b>vet</b>.'),
    place: /^\d+:\d+ statement\[2\]\.body/,
    expected: /paragraphs, headings, lists, links and emphasis only \(here stands HTML\)/,
    found: /<b>vet/,
  },
  {
    what: 'with a script in a text',
    source: withBody('<script>alert(1)</script>'),
    place: /^\d+:\d+ statement\[2\]\.body/,
    expected: /here stands HTML/,
    found: /<script>/,
  },
  {
    what: 'with a link to JavaScript',
    source: withBody('[klik](javascript:alert(1))'),
    place: /^\d+:\d+ statement\[2\]\.body/,
    expected: /https:, mailto:, tel:/,
    found: /javascript:/,
  },
  {
    what: 'with a page at JavaScript',
    source: withPiece('privacy: /privacy', "privacy: 'javascript:alert(1)'"),
    place: /^\d+:\d+ pages\.privacy/,
    expected: /an https address, or a path/,
    found: /javascript:/,
  },
  {
    what: 'with an id twice',
    source: withPiece('id: player', 'id: counter'),
    place: /^\d+:\d+ services\[1\]\.id/,
    expected: /an id that occurs once/,
    found: /counter for the second time/,
  },
  {
    what: 'with a version of a day that does not exist',
    source: withPiece("version: '1'", 'version: 2026-02-30'),
    place: /^1:1 version/,
    expected: /a day of the calendar/,
    found: /2026-02-30/,
  },
  {
    what: 'with a term that is none',
    source: withPiece('P13M', 'P1M2Y'),
    place: /^\d+:\d+ services\[0\]\.storage\[0\]\.retention/,
    expected: /ISO 8601 such as P13M/,
    found: /P1M2Y/,
  },
];

describe('konekto build of a document', () => {
  it.each(badDocuments)('$what says so, and changes nothing', async ({ source, place, expected, found }) => {
    const { folder, run, write } = builtFolder();
    write('bad.yaml', source);
    const before = bytesIn(folder);
    const { code, out, error } = await run('build', 'bad.yaml', '--out', 'site', '--html');
    expect([code, out]).toEqual([1, '']);
    const [summary, first = '', ...facts] = error.split('\n');
    expect(summary).toBe('bad.yaml: 1 mistake(s)');
    expect(first.replace(/^bad\.yaml:/, '')).toMatch(place);
    expect(facts.map((fact) => fact.slice(0, 12))).toEqual([
      '  expected: ',
      '  found:    ',
      '  remedy:   ',
      '',
    ]);
    expect(facts[0]).toMatch(expected);
    expect(facts[1]).toMatch(found);
    expect(bytesIn(folder)).toEqual(before);
  });

  it('says that the archive has a day that does not exist', async () => {
    const { folder, run, write } = builtFolder();
    const file = join(folder, 'school.versions', '1.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"20\d\d-\d\d-\d\d"/, '"2026-02-30"'));
    write('school.yaml', schoolSource.replace("version: '1'", "version: '2'"));
    const before = bytesIn(folder);
    const { code, error } = await run('build', 'school.yaml', '--out', 'site');
    expect(code).toBe(1);
    expect(error).toMatch(
      /1\.json publishedOn\n {2}expected: a day such as .*\n {2}found: {4}"2026-02-30"\n {2}remedy: /,
    );
    expect(bytesIn(folder)).toEqual(before);
  });
});

describe('konekto build', () => {
  it.each([
    [
      'of a folder',
      ['folder', '--out', 'site'],
      /^folder is a folder, not a policy file\.\nName the file in it/,
    ],
    [
      'of a path through a file',
      ['page.html/p.yaml'],
      /^There is no policy file at page\.html\/p\.yaml\.\n.*/,
    ],
    ['into a file', ['next.yaml', '--out', 'page.html'], /page\.html is not a folder .*\n.*--out/],
    [
      'below a file',
      ['next.yaml', '--out', 'page.html/site'],
      /is not a folder that can be written\.\n.*--out/,
    ],
    [
      'into the folder of somebody else',
      ['next.yaml', '--out', 'folder'],
      /holds files that .* did not write/,
    ],
    [
      'with an archive that is a file',
      ['next.yaml', '--versions', 'page.html'],
      /page\.html is not a folder/,
    ],
  ])('%s says what to do, and changes nothing', async (_what, args, message) => {
    const { folder, run, write } = builtFolder();
    write('next.yaml', schoolSource.replace("version: '1'", "version: '2'"));
    write('page.html', 'mijn pagina');
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'folder', 'mine.txt'), 'van mij');
    const before = bytesIn(folder);
    const { code, out, error } = await run('build', ...args);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/^ +at /m);
    expect(bytesIn(folder)).toEqual(before);
  });

  // A process that may write no file larger than this meets the end of the disk wherever it writes.
  if (process.platform !== 'win32') {
    const withRoomFor = (blocks: number, folder: string, args: readonly string[]) =>
      new Promise<{ code: number | null; error: string }>((resolve) => {
        const line = `ulimit -f ${blocks}; exec "$0" "$@"`;
        const child = execFile(
          '/bin/sh',
          ['-c', line, process.execPath, command, ...args],
          { cwd: folder },
          (_failure, _out, error) => resolve({ code: child.exitCode, error }),
        );
      });

    it.each([
      ['the site', 8, ['--out', 'site']],
      ['a new site', 8, ['--out', 'new/site', '--no-versions']],
      ['the archive', 0, ['--out', 'site']],
      ['a new archive', 0, ['--out', 'site', '--versions', 'new/archive']],
    ])('without room for %s changes nothing', async (_what, blocks, args) => {
      const { folder, write } = builtFolder();
      write('next.yaml', schoolSource.replace("version: '1'", "version: '2'"));
      const before = bytesIn(folder);
      const { code, error } = await withRoomFor(blocks, folder, ['build', 'next.yaml', ...args]);
      expect(code).toBe(1);
      expect(error).toMatch(/ could not be written, and nothing has changed: EFBIG.*\nMake room or /);
      expect(error).not.toMatch(/^ +at /m);
      expect(bytesIn(folder)).toEqual(before);
    });
  }

  // The superuser may write everywhere.
  if (process.getuid && process.getuid() !== 0) {
    it('into a folder that may only be read says so, and changes nothing', async () => {
      const { folder, run } = builtFolder();
      chmodSync(folder, 0o555);
      onTestFinished(() => chmodSync(folder, 0o755));
      const before = bytesIn(folder);
      const { code, error } = await run('build', 'school.yaml', '--out', 'site');
      expect(code).toBe(1);
      expect(error).toMatch(/ could not be written, and nothing has changed: EACCES.*\nMake room or /);
      expect(bytesIn(folder)).toEqual(before);
    });
  }
});
