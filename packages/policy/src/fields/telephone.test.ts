import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, textOfPieces } from '../testing/any-text.js';
import { readTelephone } from './telephone.js';

describe('readTelephone (FM-06)', () => {
  it.each([
    ['0612345678', '+31612345678'],
    ['06 12 34 56 78', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['06 - 1234 5678', '+31612345678'],
    ['06–12345678', '+31612345678'],
    ['06\u201112345678', '+31612345678'],
    ['06\u2212 1234 5678', '+31612345678'],
    ['(06) 12345678', '+31612345678'],
    ['06.12.34.56.78', '+31612345678'],
    ['06/12345678', '+31612345678'],
    ['06\u00a012345678', '+31612345678'],
    ['\u202a06 12345678\u202c', '+31612345678'],
    ['+31612345678', '+31612345678'],
    ['+31 6 12345678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['+31(0)612345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['0031 (0)6-12345678', '+31612345678'],
    ['010 000 00 00', '+31100000000'],
    ['(0592) 12 34 56', '+31592123456'],
    ['088-1234567', '+31881234567'],
    ['0800 1234', '+318001234'],
    ['0900-1234567', '+319001234567'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0032 470 12 34 56', '+32470123456'],
    ['+49 (0)30 123456', '+4930123456'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+39 06 1234567', '+39061234567'],
    ['+1 (212) 555-0123', '+12125550123'],
    ['+599 9 123 4567', '+59991234567'],
  ])('reads %j as %s', (typed, number) => {
    expect(readTelephone(typed)).toBe(number);
  });

  it.each([
    ...['', ' ', '0', '+', '00', '06', '112', '1234567', '612345678', '06 1234567', '06 123456789'],
    ...[
      '+31 06 12345678',
      '+31 0612345678',
      '+3161234567',
      '+316123456789',
      '003100612345678',
      '+0612345678',
    ],
    ...['06 1234567x', 'tel:0612345678', '06 12345678 (werk)', '06_12345678', '06,12345678', '++31612345678'],
    ...[
      '+31612345678+',
      '06+12345678',
      '0612345678\u0000',
      '06\u000012345678',
      '٠٦١٢٣٤٥٦٧٨',
      '０６１２３４５６７８',
    ],
    ...[
      '+1234567890123456',
      `06${'1'.repeat(10_000)}`,
      `+${'-'.repeat(10_000)}`,
      '=06 12345678',
      '<b>0612345678',
    ],
  ])('refuses %j', (typed) => {
    expect(readTelephone(typed)).toBeUndefined();
  });

  const filler = fc.constantFrom('', ' ', '-', '–', '.', ' - ');

  it('reads a Dutch number the same however it is written', () => {
    const subscriber = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
    const start = fc.constantFrom('0', '+31', '0031', '+31 (0)', '0031(0)');
    fc.assert(
      fc.property(start, subscriber, filler, filler, (prefix, number, a, b) => {
        const typed = `${prefix}${number.slice(0, 2)}${a}${number.slice(2, 5)}${b}${number.slice(5)}`;
        expect(readTelephone(typed)).toBe(`+31${number}`);
      }),
      { numRuns: 200 },
    );
  });

  it('reads what it has read to the same again, and never throws', () => {
    const pieces = textOfPieces(...'0123456789', '+', '(0)', '(', ')', '-', ' ', '00', '31', '\u202a', 'x');
    const typed = fc.oneof(anyText, pieces);
    fc.assert(
      fc.property(typed, (text) => {
        const number = readTelephone(text);
        if (number === undefined) return;
        expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(readTelephone(number)).toBe(number);
      }),
      { numRuns: 200 },
    );
  });
});
