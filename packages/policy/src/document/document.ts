import { z } from 'zod';
import { form } from './form.js';
import { processing, rights } from './processing.js';
import { endpoint, purpose, service } from './service.js';
import { hostName, id, languageTag, orUnknown, pageAddress, text } from './text.js';

const organisation = z.strictObject({
  name: z.string().min(1).describe('The name that visitors know the organisation by.'),
  description: text.optional().describe('What kind of organisation it is, in a sentence or two.'),
  address: orUnknown(z.string().min(1), 'a postal address').describe('The postal address, or unknown.'),
  email: orUnknown(z.email({ error: 'an e-mail address' }), 'an e-mail address').describe(
    'The e-mail address for questions about privacy, or unknown.',
  ),
  phone: orUnknown(z.string().min(5), 'a telephone number').describe('The telephone number, or unknown.'),
  dataProtectionOfficer: orUnknown(text, 'a text').describe(
    'How people reach the data protection officer (GDPR art. 37), or unknown.',
  ),
});

const section = z.strictObject({
  id: id.describe('What a link to this section ends with: #id.'),
  heading: text.describe('The heading of the section, which stands in the contents too.'),
  body: text.optional().describe('What the section says, in small Markdown.'),
  draws: z
    .enum(['organisation', 'processing', 'forms', 'services', 'rights'])
    .optional()
    .describe('The part of this document that the section shows below its own words.'),
});

const theme = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a token name such as color-accent' }),
  z.string().regex(/^[^;{}<>\\]+$/, { error: 'a CSS value' }),
);

/** The policy document: the one file that the gates, the banner, the words and the server's rules come from. */
export const policyDocument = z.strictObject({
  version: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/, {
      error: 'a version such as 2026-11-23, at most 20 characters',
    })
    .refine(namesNoMissingDay, { error: 'a day of the calendar, or a version that does not look like one' })
    .describe('The version of this document, such as 2026-11-23; give it a new one when it is published.'),
  languages: z
    .array(languageTag)
    .min(1)
    .describe('The languages of the website, such as nl and en; the first one is the default.'),
  audience: z
    .enum(['general', 'pupils'])
    .default('general')
    .describe('Who the website is for: pupils are not asked for consent, and what needs it does not run.'),
  organisation: organisation.describe('Who answers for the website and for the data of its visitors.'),
  endpoint: endpoint
    .optional()
    .describe('The https address of the backend; leave it out for a website without one.'),
  cookieDomain: hostName
    .optional()
    .describe('The domain that shares the choice of a visitor with its subdomains, such as example.org.'),
  pages: z
    .strictObject({
      privacy: pageAddress.describe('The page with the privacy statement, such as /privacy.'),
      cookies: pageAddress.describe('The page with the cookie list, such as /cookies.'),
    })
    .describe('Where visitors read the privacy statement and the cookie list.'),
  purposes: z
    .array(purpose)
    .describe('What visitors are asked to agree to; necessary is always there and needs no entry.'),
  services: z
    .array(service)
    .default([])
    .describe(
      'What stores, reads or loads something on the website; what is not declared here does not run.',
    ),
  processing: z
    .array(processing)
    .default([])
    .describe('The register of processing (GDPR art. 30): a row for each group of people.'),
  forms: z
    .record(id, form)
    .default({})
    .describe('The forms of the website by their ids, such as contact; the server takes only their fields.'),
  rights: rights.describe('The rights that people have over their data, and how they use them.'),
  statement: z
    .array(section)
    .min(1)
    .describe('The sections of the privacy statement, in the order in which visitors read them.'),
  theme: theme
    .default({})
    .describe('Design tokens without --konekto- in front, such as color-accent, and their CSS values.'),
});

/** A checked document, defaults filled in. */
export type PolicyDocument = z.output<typeof policyDocument>;
/** A document as an author writes it. */
export type PolicySource = z.input<typeof policyDocument>;

export type Organisation = PolicyDocument['organisation'];
export type Purpose = PolicyDocument['purposes'][number];
export type Service = PolicyDocument['services'][number];
export type Form = PolicyDocument['forms'][string];
export type Field = Form['fields'][number];
export type FieldType = Field['type'];
export type Processing = PolicyDocument['processing'][number];
export type Rights = PolicyDocument['rights'];
export type Section = PolicyDocument['statement'][number];
export type StorageItem = Service['storage'][number];
export type StorageKind = StorageItem['kind'];
export type ConsentType = NonNullable<Purpose['consentTypes']>[number];
export type Signal = Service['signals'][number];

/** A version may be the day of its publication, with more behind it: `2026-11-23.2`. */
function namesNoMissingDay(version: string): boolean {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=\.|$)/.exec(version) ?? [];
  return day === undefined || z.iso.date().safeParse(day).success;
}
