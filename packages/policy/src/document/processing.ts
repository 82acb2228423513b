import { z } from 'zod';
import { id, orUnknown, text } from './text.js';
import { term, terms } from './term.js';

/** A row of the register of processing (GDPR art. 30): one group of people and what is done with their data. */
export const processing = z.strictObject({
  id: id.describe('What a link to this row ends with: #group-id.'),
  subjects: text.describe('The group of people whose data these are, such as Pupils.'),
  summary: text.optional().describe('What a reader of this group must know first, in a sentence or two.'),
  applications: orUnknown(z.array(z.string().min(1)), 'a list of applications').describe(
    'The applications in which the data are used, or unknown.',
  ),
  data: z.array(text).min(1).describe('The kinds of data, such as name and e-mail address.'),
  source: orUnknown(text, 'a text').describe('Where the data come from (GDPR art. 14(2)(f)), or unknown.'),
  recipients: orUnknown(z.array(text), 'a list of recipients').describe(
    'Who else receives the data (GDPR art. 13(1)(e)), or unknown.',
  ),
  purposes: z.array(text).min(1).describe('What the data are used for.'),
  legalBasis: orUnknown(text, 'a text').describe(
    'On what ground the data may be used (GDPR art. 6(1)), or unknown.',
  ),
  retention: orUnknown(term, 'a term').describe(`How long the data are kept: ${terms}, or unknown.`),
  transfers: orUnknown(text, 'a text')
    .default('unknown')
    .describe('Whether data leave the European Economic Area (GDPR art. 13(1)(f)), or unknown.'),
  security: orUnknown(text, 'a text')
    .default('unknown')
    .describe('How the data are secured (GDPR art. 32), or unknown.'),
});

const right = orUnknown(text, 'a text').default('unknown');

/** The rights of a person (GDPR art. 12–22 and 77) and how to use them. */
export const rights = z.strictObject({
  channels: z
    .array(z.enum(['email', 'phone', 'letter', 'form']))
    .min(1)
    .describe('How people can reach the organisation to use a right.'),
  access: right.describe('How people see the data that are kept of them (GDPR art. 15), or unknown.'),
  rectification: right.describe('How people have their data corrected (GDPR art. 16), or unknown.'),
  erasure: right.describe('How people have their data erased (GDPR art. 17), or unknown.'),
  restriction: right.describe('How people have the use of their data limited (GDPR art. 18), or unknown.'),
  objection: right.describe('How people object to the use of their data (GDPR art. 21), or unknown.'),
  portability: right.describe('How people take their data with them (GDPR art. 20), or unknown.'),
  withdrawal: right.describe('How people take back their consent (GDPR art. 7(3)), or unknown.'),
  complaint: right.describe('Where people can complain (GDPR art. 77), or unknown.'),
});
