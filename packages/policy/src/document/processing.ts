import { z } from 'zod';
import { id, orUnknown, text } from './text.js';
import { term } from './term.js';

/** A row of the register of processing (GDPR art. 30): one group of people and what is done with their data. */
export const processing = z.strictObject({
  id,
  subjects: text,
  summary: text.optional(),
  applications: orUnknown(z.array(z.string().min(1)), 'a list of applications'),
  data: z.array(text).min(1),
  source: orUnknown(text, 'a text'),
  recipients: orUnknown(z.array(text), 'a list of recipients'),
  purposes: z.array(text).min(1),
  legalBasis: orUnknown(text, 'a text'),
  retention: orUnknown(term, 'a term'),
  transfers: orUnknown(text, 'a text').default('unknown'),
  security: orUnknown(text, 'a text').default('unknown'),
});

const right = orUnknown(text, 'a text').default('unknown');

/** The rights of a person (GDPR art. 12–22 and 77) and how to use them. */
export const rights = z.strictObject({
  channels: z.array(z.enum(['email', 'phone', 'letter', 'form'])).min(1),
  access: right,
  rectification: right,
  erasure: right,
  restriction: right,
  objection: right,
  portability: right,
  withdrawal: right,
  complaint: right,
});
