import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text.js';
import { readPostcode } from './postcode.js';

describe('readPostcode (FM-05)', () => {
  it.each([
    ['1234 AB', '1234 AB'],
    ['1234AB', '1234 AB'],
    ['1234ab', '1234 AB'],
    ['1234 aB', '1234 AB'],
    ['  1234   ab  ', '1234 AB'],
    ['1234\u00a0AB', '1234 AB'],
    ['\t9999 ZZ', '9999 ZZ'],
    ['1000 AA', '1000 AA'],
    ['1234 SB', '1234 SB'],
    ['1234 AS', '1234 AS'],
    ['1234 DS', '1234 DS'],
  ])('reads %j as %s', (typed, postcode) => {
    expect(readPostcode(typed)).toBe(postcode);
  });

  it.each([
    ...['', ' ', '1234', 'AB', '1234 A', '1234 ABC', '123 AB', '12345 AB'],
    ...['0123 AB', '0000 XX', '1234 SA', '1234 SD', '1234 SS', '1234sa', '1234 sS'],
    ...['1234-AB', '12 34 AB', '1234 A B', '1234 1B', 'AB 1234', '1234 ÄB', '1234 AB 1', 'x1234 AB'],
    ...['1234\u0000AB', '1234 AB\u0000', '１２３４ AB', '1234 ＡＢ', '١٢٣٤ AB', '1234 \u212aB'],
    ...['B-1000', 'SW1A 1AA', '10115', '1'.repeat(10_000), `1234${' '.repeat(10_000)}`],
  ])('refuses %j', (typed) => {
    expect(readPostcode(typed)).toBeUndefined();
  });

  const digits = fc.integer({ min: 1000, max: 9999 }).map(String);
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

  it('reads every postcode that can be issued, however it is spaced, to one form', () => {
    fc.assert(
      fc.property(digits, letter, letter, fc.constantFrom('', ' ', '  '), (number, a, b, space) => {
        const letters = (a + b).toUpperCase();
        const issued = !['SA', 'SD', 'SS'].includes(letters);
        expect(readPostcode(`${number}${space}${a}${b}`)).toBe(issued ? `${number} ${letters}` : undefined);
      }),
      { numRuns: 200 },
    );
  });

  it('reads what it has read to the same again, and never throws', () => {
    const typed = fc.oneof(anyText, fc.stringMatching(/^ ?\d{3,5} ?[A-Za-z]{1,3}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const postcode = readPostcode(text);
        if (postcode === undefined) return;
        expect(postcode).toMatch(/^[1-9]\d{3} [A-Z]{2}$/);
        expect(readPostcode(postcode)).toBe(postcode);
      }),
      { numRuns: 200 },
    );
  });
});
