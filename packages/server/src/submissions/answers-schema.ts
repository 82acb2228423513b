import type { CompiledField } from '@konekto/policy';
import { z } from 'zod';

/** Exactly the fields of a form, as texts. What they hold is read by the rule that the browser uses. */
export const answersSchema = (
  fields: readonly CompiledField[],
): z.ZodType<Record<string, string | undefined>, Record<string, unknown>> =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field.name, typed(field).optional()])));

/** A tick is `on` in a form and a flag in JSON. */
const typed = ({ type }: CompiledField): z.ZodType<string> =>
  type === 'checkbox'
    ? z.union([z.string(), z.boolean().transform((tick) => (tick ? 'on' : ''))])
    : z.string();
