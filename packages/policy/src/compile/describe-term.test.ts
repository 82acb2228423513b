import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOf, rewritten } from '../testing/policies.js';
import { wordsIn } from '../words/languages.js';
import { describeTerm } from './describe-term.js';

const inWords = (term: string, language: string): string =>
  describeTerm(term, language, wordsIn(language)!.term);

const isAccepted = (term: string): boolean =>
  issuesOf(rewritten('retention: P1Y', `retention: ${JSON.stringify(term)}`)).length === 0;

describe('describeTerm', () => {
  it.each([
    ['P13M', '13 maanden', '13 months'],
    ['P1M', '1 maand', '1 month'],
    ['P1Y6M', '1 jaar en 6 maanden', '1 year and 6 months'],
    ['P2Y', '2 jaar', '2 years'],
    ['P180D', '180 dagen', '180 days'],
    ['P1D', '1 dag', '1 day'],
    ['P2W', '2 weken', '2 weeks'],
    ['PT30M', '30 minuten', '30 minutes'],
    ['PT1H', '1 uur', '1 hour'],
    ['PT24H30M', '24 uur en 30 minuten', '24 hours and 30 minutes'],
    ['PT10S', '10 seconden', '10 seconds'],
    ['P1M1DT1M', '1 maand, 1 dag en 1 minuut', '1 month, 1 day, and 1 minute'],
    ['session', 'Tot u de browser sluit', 'Until you close the browser'],
    ['unlimited', 'Zonder einddatum', 'Without an end date'],
  ])('says %s as "%s" and "%s"', (term, dutch, english) => {
    expect(isAccepted(term)).toBe(true);
    expect(inWords(term, 'nl').replace(/\u00a0/g, ' ')).toBe(dutch);
    expect(inWords(term, 'en').replace(/\u00a0/g, ' ')).toBe(english);
  });

  it('says every term of whole units that the document accepts', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined });
    const unit = (letter: string) => amount.map((count) => (count === undefined ? '' : `${count}${letter}`));
    const dates = fc.tuple(...['Y', 'M', 'W', 'D'].map(unit)).map((parts) => parts.join(''));
    const times = fc.tuple(...['H', 'M', 'S'].map(unit)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(dates, times, (date, time) => {
        fc.pre(date + time !== '');
        const said = inWords(`P${date}${time && `T${time}`}`, 'nl');
        for (const count of (date + time).match(/\d+/g) ?? []) {
          expect(said.replace(/\./g, '')).toContain(String(Number(count)));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a term', () => {
  it.each([
    'P',
    'PT',
    'P1',
    'P1.5Y',
    'P-1M',
    'P1M2Y',
    'PT1D',
    'p13m',
    '13M',
    ' P1M',
    'P1M\n',
    'forever',
    'P1YT',
    '',
  ])('is not %j', (term) => {
    expect(isAccepted(term)).toBe(false);
  });
});
