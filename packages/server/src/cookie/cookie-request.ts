import { z } from 'zod';

const dayMs = 86_400_000;
/** Consent and refusal are kept equally long (CB-14). */
export const daysKept = 180;

const format =
  /^2\|[A-Za-z0-9][A-Za-z0-9.-]{0,19}\|(?<day>\d{4}-\d\d-\d\d)\|(?:visitor|api|gpc)\|(?:[0-9a-f]{32})?(?:\|[+-][0-9a-f]{6}[A-Za-z0-9_-]*)*\|[0-9a-z]{1,4}$/;

/** A decision as konekto.js writes it into its cookie (SEC-06): nothing else may be set, and none that has run out. */
export const cookieRequest = z.strictObject({
  value: z
    .string()
    .max(1_000)
    .refine(isCookie, { error: 'expected the value of a konekto_consent cookie that still holds' }),
});

function isCookie(value: string): boolean {
  const day = format.exec(value)?.groups?.['day'];
  const age = (Date.now() - Date.parse(day ?? '')) / dayMs;
  return age >= -1 && age <= daysKept + 1;
}
