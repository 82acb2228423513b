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

  // 0, 1, 2, 3, 5, 11, 21 and 100 take every plural form that these languages have.
  it.each([
    ['de', '0 Monate, 1 Monat, 2 Monate, 3 Monate, 5 Monate, 11 Monate, 21 Monate, 100 Monate'],
    ['fr', '0 mois, 1 mois, 2 mois, 3 mois, 5 mois, 11 mois, 21 mois, 100 mois'],
    [
      'pl',
      '0 miesięcy, 1 miesiąc, 2 miesiące, 3 miesiące, 5 miesięcy, 11 miesięcy, 21 miesięcy, 100 miesięcy',
    ],
    ['uk', '0 місяців, 1 місяць, 2 місяці, 3 місяці, 5 місяців, 11 місяців, 21 місяць, 100 місяців'],
    ['tr', '0 ay, 1 ay, 2 ay, 3 ay, 5 ay, 11 ay, 21 ay, 100 ay'],
    ['ar', '0 شهر, شهر, شهران, 3 أشهر, 5 أشهر, 11 شهرًا, 21 شهرًا, 100 شهر'],
  ])('bends the unit after the number in %s', (language, said) => {
    const terms = [0, 1, 2, 3, 5, 11, 21, 100].map((count) => inWords(`P${count}M`, language));
    expect(terms.join(', ').replace(/\u00a0/g, ' ')).toBe(said);
  });

  it.each([
    ['de', '1 Jahr und 6 Monate'],
    ['fr', '1 an et 6 mois'],
    ['pl', '1 rok i 6 miesięcy'],
    ['uk', '1 рік і 6 місяців'],
    ['tr', '1 yıl ve 6 ay'],
    ['ar', 'سنة و6 أشهر'],
  ])('joins units in %s', (language, said) => {
    expect(inWords('P1Y6M', language).replace(/\u00a0/g, ' ')).toBe(said);
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
