import { z } from 'zod';
import { id, isInherited, text } from './text.js';
import { term, terms } from './term.js';

const fieldName = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, { error: 'a field name: letters and digits, at most 40' })
  .refine((name) => !isInherited(name), { error: 'a field name that is no built-in name of JavaScript' });

const option = z.strictObject({
  value: z.string().min(1).max(100).describe('What is sent when this option is chosen.'),
  label: text.describe('What visitors read.'),
});

const date = z.iso.date({ error: 'a date that exists, such as 2026-11-23' });

/** A field is asked only when one before it has one of these answers. */
const condition = z.strictObject({
  field: fieldName.describe('A field that stands above.'),
  is: z
    .union([z.string(), z.array(z.string()).min(1)], { error: 'an answer, or a list of answers' })
    .describe('Its answer, or one of several.'),
});

/** One question of a form. A well-known name (`name`, `email`, `postcode` …) brings its own label. */
export const field = z.strictObject({
  name: fieldName.describe(
    'The name under which the answer is sent; well-known ones such as email bring a label.',
  ),
  type: z
    .enum(['text', 'email', 'tel', 'postcode', 'textarea', 'checkbox', 'select', 'radio', 'date'])
    .describe('What is asked for, which decides how an answer is checked.'),
  label: text.optional().describe('The question that visitors read; needed unless the name is well-known.'),
  hint: text.optional().describe('Help that stands below the label.'),
  required: z.boolean().default(false).describe('Whether the form is sent only with an answer.'),
  showWhen: condition.optional().describe('The answer above it after which the field is asked.'),
  autocomplete: z
    .string()
    .optional()
    .describe('What a browser may fill in, such as organization; well-known names have theirs already.'),
  maxLength: z.int().min(1).max(10_000).optional().describe('The most characters that an answer may have.'),
  options: z.array(option).min(1).optional().describe('What a select or radio buttons offer.'),
  min: date.optional().describe('The first day that a date may be.'),
  max: date.optional().describe('The last day that a date may be.'),
});

/** A separate question for consent: always unticked, never required (GDPR art. 7(4)). */
export const formConsent = z.strictObject({
  id: id.describe('The name under which the answer is kept, such as analysis.'),
  text: text.describe('What visitors agree to when they tick the box.'),
});

const campaign = z.strictObject({
  id: id.describe('What the attribute campaign of <konekto-campaign-form> names, such as open-day.'),
  title: text.describe('The heading of the form for this campaign.'),
  intro: text.optional().describe('What visitors read above the fields for this campaign.'),
});

/** What a form asks, why, what is done with it and how long it is kept. */
export const form = z.strictObject({
  title: text.describe('The heading of the form.'),
  intro: text.optional().describe('What visitors read above the fields.'),
  campaigns: z
    .array(campaign)
    .min(1)
    .optional()
    .describe('The campaigns that this form is for, when it is for more than one.'),
  fields: z.array(field).min(1).describe('What the form asks; the server takes nothing else.'),
  purpose: text.describe('What the answers are used for; visitors read it before they send.'),
  analysis: text.describe('Whether and how the answers are analysed; visitors read it before they send.'),
  retention: term.describe(`How long the answers are kept: ${terms}.`),
  unsubscribe: text.optional().describe('How people stop what they signed up for.'),
  consents: z
    .array(formConsent)
    .default([])
    .describe('Separate questions for consent: never ticked beforehand, never required (GDPR art. 7(4)).'),
  submit: text.optional().describe('The words on the button.'),
  thanks: text.optional().describe('What visitors read when the form has been sent.'),
});
