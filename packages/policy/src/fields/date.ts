import type { FieldProblem } from '../words/words.js';

/** Why a date (ISO 8601, `2026-11-23`) is refused: it does not exist, or lies outside what may be chosen. */
export function dateProblem(typed: string, min?: string, max?: string): FieldProblem | undefined {
  if (!exists(typed)) return 'date';
  if (min && typed < min) return 'date-early';
  return max && typed > max ? 'date-late' : undefined;
}

/** Some engines read 30 February as 2 March, others as no date, which is `null` in JSON: both fail here. */
function exists(typed: string): boolean {
  const day = new Date(`${typed}T00:00Z`);
  // HTML knows no year 0.
  return /^(?!0000)\d{4}-\d\d-\d\d$/.test(typed) && String(day.toJSON()).startsWith(typed);
}
