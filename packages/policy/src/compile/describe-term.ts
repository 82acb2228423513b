import type { Words } from '../words/words.js';

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** A term in words: `P13M` → *13 maanden*. */
export function describeTerm(term: string, language: string, words: Words['term']): string {
  if (term === 'unlimited' || term === 'session') return words[term];
  const amounts = parts.exec(term)?.slice(1) ?? [];
  const spoken = units.flatMap((unit, index) => {
    const amount = amounts[index];
    return amount === undefined
      ? []
      : [
          new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
            Number(amount),
          ),
        ];
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(spoken);
}
