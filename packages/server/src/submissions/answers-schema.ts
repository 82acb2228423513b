import { readField, type CompiledField, type FieldProblem } from '@konekto/policy';
import { z } from 'zod';

/** Exactly the fields of a form, read by the rule that the browser uses. What was left out counts as empty. */
export const answersSchema = (
  fields: readonly CompiledField[],
): z.ZodType<Record<string, string>, Record<string, unknown>> =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field.name, answerSchema(field)])));

/** The problem that a refused answer has; undefined when the body itself is wrong. */
export const problemOf = (issue: z.core.$ZodIssue): FieldProblem | undefined =>
  issue.code === 'custom' ? (issue.params?.['problem'] as FieldProblem | undefined) : undefined;

function answerSchema(field: CompiledField): z.ZodType<string> {
  return typed(field)
    .optional()
    .transform((answer = '', context) => {
      const reading = readField(field, answer);
      if ('value' in reading) return reading.value;
      context.addIssue({ code: 'custom', params: { problem: reading.problem } });
      return z.NEVER;
    });
}

/** A tick is `on` in a form and a flag in JSON. */
const typed = ({ type }: CompiledField): z.ZodType<string> =>
  type === 'checkbox'
    ? z.union([z.string(), z.boolean().transform((tick) => (tick ? 'on' : ''))])
    : z.string();
