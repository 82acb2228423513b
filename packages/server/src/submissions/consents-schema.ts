import type { CompiledForm } from '@konekto/policy';
import { z } from 'zod';

const tick = z
  .union([z.boolean(), z.literal('on')], { error: 'expected true or false, or on in a form' })
  .transform((ticked) => ticked !== false)
  .default(false);

/** Exactly the consents of a form: given only where ticked (GDPR art. 4(11)). */
export const consentsSchema = (
  form: CompiledForm,
): z.ZodType<Record<string, boolean>, Record<string, unknown>> =>
  z.strictObject(Object.fromEntries(form.consents.map(({ id }) => [`consent-${id}`, tick])));
