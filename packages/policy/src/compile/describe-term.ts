import type { Words } from '../words/words.js';
import { remembered } from './remembered.js';

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** The formatter of each unit, in the order of `units`. */
const unitsIn = remembered((language) =>
  units.map((unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })),
);
const listsIn = remembered((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** A term in words: `P13M` → *13 maanden*. */
export function describeTerm(term: string, language: string, words: Words['term']): string {
  if (term === 'unlimited' || term === 'session') return words[term];
  const amounts = parts.exec(term)?.slice(1) ?? [];
  const spoken = unitsIn(language).flatMap((unit, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [unit.format(Number(amount))];
  });
  return listsIn(language).format(spoken);
}
