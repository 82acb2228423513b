import { z } from 'zod';
import { id, isInherited, text } from './text.js';
import { term } from './term.js';

const fieldName = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, { error: 'a field name: letters and digits, at most 40' })
  .refine((name) => !isInherited(name), { error: 'a field name that is no built-in name of JavaScript' });

const option = z.strictObject({ value: z.string().min(1).max(100), label: text });

const date = z.iso.date({ error: 'a date that exists, such as 2026-11-23' });

/** A field is asked only when one before it has one of these answers. */
const condition = z.strictObject({
  field: fieldName,
  is: z.union([z.string(), z.array(z.string()).min(1)], { error: 'an answer, or a list of answers' }),
});

/** One question of a form. A well-known name (`name`, `email`, `postcode` …) brings its own label. */
export const field = z.strictObject({
  name: fieldName,
  type: z.enum(['text', 'email', 'tel', 'postcode', 'textarea', 'checkbox', 'select', 'radio', 'date']),
  label: text.optional(),
  hint: text.optional(),
  required: z.boolean().default(false),
  showWhen: condition.optional(),
  autocomplete: z.string().optional(),
  maxLength: z.int().min(1).max(10_000).optional(),
  options: z.array(option).min(1).optional(),
  /** The first day that a date may be. */
  min: date.optional(),
  /** The last day that a date may be. */
  max: date.optional(),
});

/** A separate question for consent: always unticked, never required (GDPR art. 7(4)). */
export const formConsent = z.strictObject({ id, text });

const campaign = z.strictObject({ id, title: text, intro: text.optional() });

/** What a form asks, why, what is done with it and how long it is kept. */
export const form = z.strictObject({
  title: text,
  intro: text.optional(),
  campaigns: z.array(campaign).min(1).optional(),
  fields: z.array(field).min(1),
  purpose: text,
  analysis: text,
  retention: term,
  unsubscribe: text.optional(),
  consents: z.array(formConsent).default([]),
  submit: text.optional(),
  thanks: text.optional(),
});
