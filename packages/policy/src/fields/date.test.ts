import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, textOfPieces } from '../testing/any-text.js';
import { dateProblem } from './date.js';

const daysOf = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const written = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

describe('dateProblem', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (typed) => {
    expect(dateProblem(typed)).toBeUndefined();
  });

  it.each([
    ...['2026-02-29', '2026-02-30', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'],
    ...['2026-01-32', '0000-01-01', '12026-01-01', '+002026-01-01', '-000001-01-01', '2026-1-1', '26-01-01'],
    ...[
      '23-11-2026',
      '23 november 2026',
      '2026-11-23T10:00',
      '2026-11-23Z',
      '2026/11/23',
      '2026-W12',
      '2026-123',
    ],
    ...['٢٠٢٦-١١-٢٣', '２０２６-11-23', 'morgen', '9'.repeat(10_000)],
  ])('refuses %j', (typed) => {
    expect(dateProblem(typed)).toBe('date');
  });

  it.each([
    ['2026-01-01', 'date-early'],
    ['2026-01-02', undefined],
    ['2026-12-31', undefined],
    ['2027-01-01', 'date-late'],
    ['2026-01-00', 'date'],
  ])('says of %s between 2 January and 31 December: %s', (typed, problem) => {
    expect(dateProblem(typed, '2026-01-02', '2026-12-31')).toBe(problem);
  });

  it('takes exactly the days of the calendar', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), number(14), number(33), (year, month, day) => {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
        expect(dateProblem(written(year, month, day))).toBe(exists ? undefined : 'date');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    const typed = fc.oneof(anyText, textOfPieces('2026', '-', '02', '31', 'T', 'Z', '0'));
    fc.assert(
      fc.property(typed, (text) => {
        expect([undefined, 'date']).toContain(dateProblem(text));
      }),
      { numRuns: 200 },
    );
  });
});
