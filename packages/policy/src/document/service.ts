import { z } from 'zod';
import { id, orUnknown, pageAddress, text, webAddress } from './text.js';
import { term, terms } from './term.js';

/** A name that another consent tool used for a purpose or a service, as it stands in the tags of pages that moved. */
const aliases = z.array(z.string().trim().min(1).max(100)).min(1);

/** What vendors call the things that a visitor can agree to (Google Consent Mode v2). */
export const consentType = z.enum([
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
]);

/** A purpose that a visitor can agree to. `necessary` is implied and always on. */
export const purpose = z.strictObject({
  id: id
    .refine((value) => value !== 'necessary', {
      error: 'another id: necessary is always there and needs no consent',
    })
    .describe('What data-consent in a page names, such as analytics.'),
  title: text.describe('What visitors read beside the switch, such as Statistics.'),
  description: text.describe('What happens when a visitor agrees, in plain words.'),
  aliases: aliases
    .optional()
    .describe('Names of this purpose in the tags of another consent tool, for pages that move.'),
  consentTypes: z
    .array(consentType)
    .optional()
    .describe('What vendors call this purpose; well-known ids such as analytics have theirs already.'),
});

/** Where a service keeps something in the visitor's browser. Names are globs: `_pk_id*`. */
export const storageItem = z.strictObject({
  kind: z
    .enum(['cookie', 'localStorage', 'sessionStorage', 'indexedDB'])
    .describe('Where in the browser it is kept.'),
  name: z.string().min(1).max(200).describe('Its name; * stands for any characters, as in _pk_id*.'),
  retention: term.describe(`How long it is kept: ${terms}.`),
  description: text.describe('What it is for, in words that visitors understand.'),
});

const exemption = z.strictObject({
  ground: z
    .enum(['strictly-necessary', 'low-impact-measurement'])
    .describe('The ground in the law on which no consent is needed (Telecommunicatiewet art. 11.7a(3)).'),
  justification: text.describe('Why that ground holds for this service.'),
});

/** Who offers the service, and where its own privacy statement stands. */
export const provider = z.strictObject({
  name: z.string().min(1).describe('The name of the company or organisation.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'a country code such as NL or US' })
    .describe('The country where it is established, as two capitals: NL.'),
  privacyUrl: pageAddress.optional().describe('Where its own privacy statement stands.'),
});

/** Something on the site that stores, reads or loads: an analytics script, a pixel, an embedded player. */
export const service = z.strictObject({
  id: id.describe('What data-service in a page names, such as matomo.'),
  name: z.string().min(1).describe('The name that visitors read, such as Matomo.'),
  purpose: id.describe('The id of the purpose that visitors agree to, or necessary.'),
  description: text.optional().describe('What the service does on the website.'),
  provider: orUnknown(provider, 'a provider: { name, country, privacyUrl }').describe(
    'Who offers the service, or unknown.',
  ),
  domains: z
    .array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i, { error: 'a host name' }))
    .default([])
    .describe('The hosts that the service loads from, such as stats.example.org.'),
  storage: z.array(storageItem).default([]).describe("What the service keeps in the visitor's browser."),
  signals: z
    .array(z.enum(['google-consent-mode', 'microsoft-uet', 'microsoft-clarity', 'meta-pixel', 'matomo']))
    .default([])
    .describe('The interfaces of vendors that are told what a visitor chose.'),
  exemption: exemption.optional().describe('Why the law allows this service without consent.'),
  aliases: aliases
    .optional()
    .describe('Names of this service in the tags of another consent tool, for pages that move.'),
});

/** Where the backend answers. */
export const endpoint = webAddress;
