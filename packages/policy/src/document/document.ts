import { z } from 'zod';
import { form } from './form.js';
import { processing, rights } from './processing.js';
import { endpoint, purpose, service } from './service.js';
import { hostName, id, languageTag, orUnknown, pageAddress, text } from './text.js';

const organisation = z.strictObject({
  name: z.string().min(1),
  description: text.optional(),
  address: orUnknown(z.string().min(1), 'a postal address'),
  email: orUnknown(z.email({ error: 'an e-mail address' }), 'an e-mail address'),
  phone: orUnknown(z.string().min(5), 'a telephone number'),
  dataProtectionOfficer: orUnknown(text, 'a text'),
});

const section = z.strictObject({
  id,
  heading: text,
  body: text.optional(),
  draws: z.enum(['organisation', 'processing', 'forms', 'services', 'rights']).optional(),
});

const theme = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a token name such as color-accent' }),
  z.string().regex(/^[^;{}<>\\]+$/, { error: 'a CSS value' }),
);

/** The policy document: the one file that the gates, the banner, the words and the server's rules come from. */
export const policyDocument = z.strictObject({
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/, {
    error: 'a version such as 2026-11-23, at most 20 characters',
  }),
  languages: z.array(languageTag).min(1),
  audience: z.enum(['general', 'pupils']).default('general'),
  organisation,
  endpoint: endpoint.optional(),
  cookieDomain: hostName.optional(),
  pages: z.strictObject({ privacy: pageAddress, cookies: pageAddress }),
  purposes: z.array(purpose),
  services: z.array(service).default([]),
  processing: z.array(processing).default([]),
  forms: z.record(id, form).default({}),
  rights,
  statement: z.array(section).min(1),
  theme: theme.default({}),
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
