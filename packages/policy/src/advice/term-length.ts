import type { Term } from '../document/term.js';

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;
const months = [12, 1, 7 / 30.44, 1 / 30.44];

/** How many months a term lasts, by days of the mean month; 0 for `session`, and for `unlimited`, which is no length. */
export const monthsIn = (term: Term): number =>
  (parts.exec(term)?.slice(1) ?? []).reduce(
    (sum, amount, unit) => sum + Number(amount ?? 0) * (months[unit] ?? 0),
    0,
  );
