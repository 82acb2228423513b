import { expect, it } from 'vitest';
import { wordsIn } from '../words/languages.js';
import { describeWait } from './describe-wait.js';

it.each([
  ['nl', 40, 'Probeer het over 40 seconden opnieuw.'],
  ['nl', 1, 'Probeer het over 1 seconde opnieuw.'],
  ['nl', 91, 'Probeer het over 2 minuten opnieuw.'],
  ['en', 40, 'Try again in 40 seconds.'],
  ['de', 40, 'Versuchen Sie es in 40 Sekunden noch einmal.'],
  ['fr', 40, 'Réessayez dans 40 secondes.'],
  ['pl', 42, 'Proszę spróbować ponownie za 42 sekundy.'],
  ['uk', 42, 'Спробуйте ще раз через 42 секунди.'],
  ['tr', 40, '40 saniye sonra yeniden deneyin.'],
])('says in %s when %i seconds are over', (language, seconds, said) => {
  expect(describeWait(wordsIn(language)!.form, language, seconds)).toContain(said);
});

it('keeps the time apart from the Arabic around it', () => {
  expect(describeWait(wordsIn('ar')!.form, 'ar', 40)).toMatch(/\u2068[^\u2069{]*ثانية\u2069/);
});
