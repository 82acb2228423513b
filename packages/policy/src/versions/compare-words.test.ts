import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../testing/marked.js';
import { differs } from './compare-texts.js';
import { compareWords, type TextPart } from './compare-words.js';

const compared = (before: string, after: string, language = 'nl'): string =>
  marked(compareWords(before, after, language));

const joined = (parts: readonly TextPart[], without: TextPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

describe('compareWords', () => {
  it.each([
    ['Wij tellen bezoeken.', 'Wij tellen elk bezoek.', 'Wij tellen [-bezoeken-][+elk bezoek+].'],
    ['Bewaartermijn: 13 maanden', 'Bewaartermijn: 14 maanden', 'Bewaartermijn: [-13-][+14+] maanden'],
    ['Naam\nKlas', 'Naam\nLeeftijd\nKlas', 'Naam\n[+Leeftijd\n+]Klas'],
    ["programma's", 'programma', "[-programma's-][+programma+]"],
    ['', 'Nieuw.', '[+Nieuw.+]'],
    ['Oud.', '', '[-Oud.-]'],
    ['Hetzelfde.', 'Hetzelfde.', 'Hetzelfde.'],
    ['Andere  ruimte.', 'Andere ruimte.', 'Andere ruimte.'],
    ['', '', ''],
  ])('gives of %j and %j whole words', (before, after, expected) => {
    expect(compared(before, after)).toBe(expected);
  });

  it('knows the words of a language that is written without spaces', () => {
    expect(compared('我们收集姓名', '我们收集地址', 'zh')).toBe('我们收集[-姓名-][+地址+]');
  });

  it('keeps both texts whole, but for white space', () => {
    const text = fc
      .array(fc.constantFrom('wij', 'uw', 'gegevens', ' ', '\n', '. ', 'é', '👩‍🎓', '<b>'), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after, 'nl');
        expect(joined(parts, 'added')).toBe(before.replace(/\s/g, ''));
        expect(joined(parts, 'removed')).toBe(after.replace(/\s/g, ''));
        expect(differs(parts) || before.replace(/\s/g, '') === after.replace(/\s/g, '')).toBe(true);
        expect(differs(compareWords(before, before, 'nl'))).toBe(false);
      }),
    );
  });
});
