import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, textOfPieces } from '../testing/any-text.js';
import { readEmail } from './email.js';

const label = 'a'.repeat(60);
/** An address of exactly so many characters. */
const addressOf = (length: number): string => {
  const domain = `${label}.${label}.${label}.`;
  return `naam@${domain}${'b'.repeat(length - 5 - domain.length)}`;
};

describe('readEmail (FM-07)', () => {
  it.each([
    'naam@voorbeeld.nl',
    'Jo.Vos+nieuws@mail.example.org',
    "o'brien@example.org",
    'a@b.co',
    '_-!#$%&*/=?^{|}~`@example.org',
    'NAAM@VOORBEELD.NL',
    'jo@bücher.example',
    'jo@xn--bcher-kva.example',
    'jö@例え.テスト',
    '用户@例子.广告',
    'jo@sub.sub.sub.example.museum',
    'jo@1.2.3.example',
    `${'a'.repeat(64)}@example.org`,
    addressOf(254),
  ])('keeps %s as it is', (typed) => {
    expect(readEmail(typed)).toBe(typed);
  });

  it.each([
    [' naam@voorbeeld.nl ', 'naam@voorbeeld.nl'],
    ['\tnaam@voorbeeld.nl\r\n', 'naam@voorbeeld.nl'],
    ['\u00a0naam@voorbeeld.nl', 'naam@voorbeeld.nl'],
  ])('takes the space around a pasted address away: %j', (typed, address) => {
    expect(readEmail(typed)).toBe(address);
  });

  it.each([
    ...['', ' ', '@', 'naam', 'naam@', '@voorbeeld.nl', 'naam@voorbeeld', 'naam@.nl', 'naam@voorbeeld.'],
    ...['naam@voorbeeld..nl', 'naam voornaam@voorbeeld.nl', 'naam@voor beeld.nl', 'a@b@voorbeeld.nl'],
    ...['naam@voorbeeld.nl, b@voorbeeld.nl', 'naam@voorbeeld.nl;b@voorbeeld.nl', 'Jo <naam@voorbeeld.nl>'],
    ...['"jo vos"@voorbeeld.nl', 'naam@[127.0.0.1]', 'mailto:naam@voorbeeld.nl', 'na\\am@voorbeeld.nl'],
    ...['naam@voorbeeld.nl\r\nBcc: b@voorbeeld.nl', 'naam\n@voorbeeld.nl', 'naam\u2028x@voorbeeld.nl'],
    ...[
      'naam\u0000@voorbeeld.nl',
      'naam@voorbeeld\u0000.nl',
      'naam@voorbeeld.nl\u0000',
      'naam\u0085@voorbeeld.nl',
    ],
    ...[
      `${'a'.repeat(65)}@example.org`,
      addressOf(255),
      `${'a'.repeat(10_000)}@example.org`,
      '@'.repeat(10_000),
    ],
  ])('refuses %j', (typed) => {
    expect(readEmail(typed)).toBeUndefined();
  });

  it('never gives an address with a line break, a second address, or more than 254 characters', () => {
    const pieces = textOfPieces(...'ab.@ ,;:<>"\\\r\n\0\u0085\u2028', 'naam@voorbeeld.nl', 'é', '.nl');
    const typed = fc.oneof(anyText, pieces);
    fc.assert(
      fc.property(typed, (text) => {
        const address = readEmail(text);
        if (address === undefined) return;
        expect(address).toMatch(/^[^\s\p{Cc},;:<>@]+@[^\s\p{Cc},;:<>@]+$/u);
        expect(address.length).toBeLessThanOrEqual(254);
        expect(readEmail(address)).toBe(address);
      }),
      { numRuns: 200 },
    );
  });
});
