import type { FieldProblem } from '../words/words.js';

/** Why a date (ISO 8601, `2026-11-23`) is refused: it does not exist, or lies outside what may be chosen. */
export function dateProblem(typed: string, min = '', max = '9999-12-31'): FieldProblem | undefined {
  if (!exists(typed)) return 'date';
  if (typed < min) return 'date-early';
  return typed > max ? 'date-late' : undefined;
}

/** Some engines read 30 February as 2 March, others as no date: both fail here. */
function exists(typed: string): boolean {
  const day = new Date(`${typed}T00:00Z`);
  // HTML knows no year 0.
  return /^(?!0000)\d{4}-\d\d-\d\d$/.test(typed) && +day === +day && day.toISOString().startsWith(typed);
}
