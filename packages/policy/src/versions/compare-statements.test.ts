import { describe, expect, it } from 'vitest';
import { bundledSource } from '../testing/bundled-policy.js';
import { markedLines } from '../testing/marked.js';
import { compile, rewritten } from '../testing/policies.js';
import { compareStatements } from './compare-statements.js';
import { statementText, type SectionText } from './statement-text.js';

const textIn = (source: string, language: string) =>
  statementText(compile(source).content[language]!.statement);

/** The changes of Konekto's own statement when pieces of its source are rewritten. */
const changes = (language: string, ...pieces: readonly (readonly [from: string, to: string])[]): string[] => {
  const after = pieces.reduce((source, [from, to]) => rewritten(from, to, source), bundledSource);
  return markedLines(compareStatements(textIn(bundledSource, language), textIn(after, language), language));
};

const section = (id: string, ...texts: string[]): SectionText => ({
  id,
  heading: [id.toUpperCase()],
  passages: texts.map((text) => ({ title: text.startsWith('Kop'), text: [text] })),
});

const compared = (before: SectionText[], after: SectionText[]): string[] =>
  markedLines(compareStatements(before, after, 'nl'));

describe('compareStatements', () => {
  it('finds nothing where nothing changed', () => {
    expect(changes('nl')).toEqual([]);
  });

  it('shows a change in the register under the group that it is about', () => {
    expect(
      changes('nl', [
        '    retention: unlimited\n    transfers: unknown',
        '    retention: P5Y\n    transfers: unknown',
      ]),
    ).toEqual([
      '# Van wie wij gegevens verwerken (changed)',
      '## Leerlingen',
      'Hoelang wij ze bewaren: [-Zonder einddatum-][+5 jaar+]',
    ]);
  });

  it('shows a change in every language in which it was made, and in no other', () => {
    const change = ['De scholen zijn onze klanten.', 'De scholen zijn onze opdrachtgevers.'] as const;
    expect(changes('nl', change)).toEqual([
      '# Wie wij zijn (changed)',
      "Konekto ontwikkelt en organiseert programma's voor Buitenschools Leren: leren buiten de school.\nDat doen wij in opdracht van scholen. De scholen zijn onze [-klanten-][+opdrachtgevers+].",
    ]);
    expect(changes('en', change)).toEqual([]);
  });

  it('shows a new field of a form, and another term of a cookie', () => {
    expect(
      changes(
        'en',
        ['      - { name: message,', '      - { name: city, type: text }\n      - { name: message,'],
        ['retention: P180D', 'retention: P90D'],
      ),
    ).toEqual([
      '# Forms on our website (changed)',
      '## Contact',
      'What we ask: Name, E-mail address, Telephone number, [+Town, +]and Your question or remark',
      '# Cookies and similar techniques (changed)',
      '## Necessary',
      expect.stringContaining(
        'konekto_consent (Cookie, [-180-][+90+] days): Remembers which choice you have made about cookies.\n',
      ) as string,
    ]);
  });

  it('tells of sections that come, go and move, in the order of the newer version', () => {
    expect(
      compared(
        [section('a', 'Een.'), section('b', 'Twee.'), section('c', 'Drie.'), section('d', 'Vier.')],
        [section('c', 'Drie.'), section('a', 'Een.'), section('e', 'Vijf.'), section('d', 'Vier.')],
      ),
    ).toEqual(['# [-B-] (removed)', '[-Twee.-]', '# A (changed, moved)', '# [+E+] (added)', '[+Vijf.+]']);
  });

  it('compares a passage that was rewritten word by word, and shows one that was replaced whole', () => {
    expect(
      compared(
        [section('a', 'Vooraf.', 'Wij bewaren uw naam een jaar.', 'Wij bellen u niet.', 'Tot slot.')],
        [
          section(
            'a',
            'Vooraf.',
            'Nieuws staat op onze pagina.',
            'Wij bewaren uw naam twee jaar.',
            'Tot slot.',
          ),
        ],
      ),
    ).toEqual([
      '# A (changed)',
      '[+Nieuws staat op onze pagina.+]',
      'Wij bewaren uw naam [-een-][+twee+] jaar.',
      '[-Wij bellen u niet.-]',
    ]);
  });

  it('leaves out what did not change, with the titles of it', () => {
    expect(
      compared(
        [section('a', 'Kop 1', 'Blijft.', 'Kop 2', 'Gaat.', 'Blijft ook.')],
        [section('a', 'Kop 1', 'Blijft.', 'Kop 2', 'Blijft ook.')],
      ),
    ).toEqual(['# A (changed)', '## Kop 2', '[-Gaat.-]']);
  });

  it('tells of a heading alone', () => {
    expect(compared([section('a', 'Een.')], [{ ...section('a', 'Een.'), heading: ['B'] }])).toEqual([
      '# [-A-][+B+] (changed)',
    ]);
  });
});
