import { z } from 'zod';
import { id, orUnknown, pageAddress, text, webAddress } from './text.js';
import { term } from './term.js';

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
  id: id.refine((value) => value !== 'necessary', {
    error: 'another id: necessary is always there and needs no consent',
  }),
  title: text,
  description: text,
  aliases: aliases.optional(),
  consentTypes: z.array(consentType).optional(),
});

/** Where a service keeps something in the visitor's browser. Names are globs: `_pk_id*`. */
export const storageItem = z.strictObject({
  kind: z.enum(['cookie', 'localStorage', 'sessionStorage', 'indexedDB']),
  name: z.string().min(1).max(200),
  retention: term,
  description: text,
});

const exemption = z.strictObject({
  ground: z.enum(['strictly-necessary', 'low-impact-measurement']),
  justification: text,
});

/** Who offers the service, and where its own privacy statement stands. */
export const provider = z.strictObject({
  name: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'a country code such as NL or US' }),
  privacyUrl: pageAddress.optional(),
});

/** Something on the site that stores, reads or loads: an analytics script, a pixel, an embedded player. */
export const service = z.strictObject({
  id,
  name: z.string().min(1),
  purpose: id,
  description: text.optional(),
  provider: orUnknown(provider, 'a provider: { name, country, privacyUrl }'),
  domains: z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i, { error: 'a host name' })).default([]),
  storage: z.array(storageItem).default([]),
  signals: z
    .array(z.enum(['google-consent-mode', 'microsoft-uet', 'microsoft-clarity', 'meta-pixel', 'matomo']))
    .default([]),
  exemption: exemption.optional(),
  aliases: aliases.optional(),
});

/** Where the backend answers. */
export const endpoint = webAddress;
