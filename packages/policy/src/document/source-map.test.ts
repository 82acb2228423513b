import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfPieces } from '../testing/any-text.js';
import { issuesOf, rewritten, smallSource } from '../testing/policies.js';
import { readSource } from './source-map.js';

const doubling = (levels: number) =>
  ['a: &l0 [x, x]']
    .concat(Array.from({ length: levels }, (_, n) => `b${n}: &l${n + 1} [${`*l${n}, `.repeat(9)}*l${n}]`))
    .join('\n');

describe('a file that is no policy at all', () => {
  it.each([
    ['an unclosed bracket', 'version: [1\nlanguages: [nl]\n', 2, /./],
    ['a tab as indentation', 'pages:\n\tprivacy: /x\n', 2, /[Tt]abs/],
    ['a key that occurs twice', 'version: a\nversion: b\n', 2, /unique/],
    ['two documents', 'version: a\n---\nversion: b\n', 2, /multiple documents/],
    ['JSON that breaks off', '{"version": "1",\n "languages": ', 2, /./],
  ])('tells the line of %s', (_title, source, line, found) => {
    const [issue] = issuesOf(source);
    expect(issue).toMatchObject({
      path: '(the file)',
      line,
      expected: 'YAML or JSON',
      found: expect.stringMatching(found) as string,
      remedy: 'correct the file at this place',
    });
    expect(issue?.column).toBeGreaterThan(0);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['lists', `${'- '.repeat(20_000)}a`],
    ['mappings', '{a: '.repeat(20_000)],
  ])('says once that %s stand in one another too deep', (_title, source) => {
    expect(issuesOf(source)).toMatchObject([{ found: 'values that stand in one another too deep' }]);
  });

  it('reads nothing of a file that is far too large', () => {
    expect(issuesOf('a: [x]\n'.repeat(1_000_000))).toMatchObject([
      { line: 1, found: 'a file of 7000000 characters; at most 5000000 are read' },
    ]);
  });

  it.each(['', 'null', '[]', '"tekst"', '42', '- a\n- b', '# alleen commentaar'])(
    'asks for a mapping where the file holds %j',
    (source) => {
      expect(issuesOf(source)).toMatchObject([
        { path: '(the whole document)', line: 1, column: 1, expected: 'a value of the type object' },
      ]);
    },
  );
});

describe('aliases', () => {
  it('are read as what they stand for', () => {
    const source = rewritten('nl: Statistieken, en: Statistics', 'nl: &t Tellen, en: *t');
    expect(issuesOf(source)).toEqual([]);
    expect(readSource(source).value).toMatchObject({
      purposes: [{ title: { nl: 'Tellen', en: 'Tellen' } }, {}],
    });
  });

  it.each([
    ['of an anchor that does not exist', 'title: *nergens', '*nergens without &nergens before it'],
    ['of an anchor that comes later', 'title: *s\nx: &s 1', '*s without &s before it'],
    ['of the list that they stand in', 'a: &a [1, *a]', '*a inside &a itself'],
    ['of the mapping around them', 'a: &a\n  b:\n    c: *a', '*a inside &a itself'],
  ])('%s are a mistake with a place', (_title, source, found) => {
    const at = source.indexOf('*');
    const before = source.slice(0, at).split('\n');
    expect(issuesOf(source)).toMatchObject([
      { line: before.length, column: (before.at(-1) ?? '').length + 1, found },
    ]);
  });

  it('that multiply without end are a mistake, not a hang', () => {
    expect(issuesOf(`${smallSource}${doubling(9)}`)).toMatchObject([
      { path: '(the file)', found: expect.stringContaining('more than 100 copies') as string },
    ]);
  });
});

describe('readSource', () => {
  it('knows the place of a key, of an item, and of the nearest parent of what is missing', () => {
    const { placeOf } = readSource('a:\n  b: [x, y]\nc:\n  - d: 1\n');
    expect(placeOf(['a', 'b'])).toEqual({ line: 2, column: 3 });
    expect(placeOf(['a', 'b', 1])).toEqual({ line: 2, column: 10 });
    expect(placeOf(['c', 0, 'd'])).toEqual({ line: 4, column: 5 });
    expect(placeOf(['c', 0, 'e', 'f'])).toEqual({ line: 4, column: 5 });
    expect(placeOf(['z'])).toEqual({ line: 1, column: 1 });
  });

  it('turns any text into a value or into mistakes, never into an exception', () => {
    const pieces = textOfPieces(
      ...[
        'a',
        ':',
        ' ',
        '\n',
        '- ',
        '&a ',
        '*a',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '#',
        '!x ',
        '? ',
        '\t',
      ],
    );
    fc.assert(
      fc.property(pieces, (text) => {
        expect(issuesOf(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
