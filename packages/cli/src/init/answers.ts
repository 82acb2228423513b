import type { PolicySource } from '@konekto/policy';

/** What the website is of: it decides which groups of people the register starts with. */
export const kinds = ['school', 'organisation'] as const;
export type Kind = (typeof kinds)[number];

/** The forms that there are texts for. */
export const formIds = ['contact', 'newsletter', 'campaign'] as const;
export type FormId = (typeof formIds)[number];

/** The languages that there are texts in. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const audiences = ['general', 'pupils'] as const;
export type Audience = NonNullable<PolicySource['audience']>;

/** All that a policy of one's own is made from. A fact that nobody told is `unknown`. */
export interface Answers {
  readonly kind: Kind;
  readonly name: string;
  readonly audience: Audience;
  /** The first is the default of the website. */
  readonly languages: readonly Language[];
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  /** Ids of the library. */
  readonly services: readonly string[];
  /** Where the services run that the website hosts itself, by their ids; without one, on the website itself. */
  readonly domains: Readonly<Record<string, string>>;
  readonly forms: readonly FormId[];
  readonly endpoint: string | undefined;
  readonly privacyPage: string;
  readonly cookiesPage: string;
}

/** What stands in the policy where nobody answers. Nothing is made up about the organisation. */
export const defaults: Answers = {
  kind: 'organisation',
  name: 'unknown',
  audience: 'general',
  languages,
  email: 'unknown',
  phone: 'unknown',
  address: 'unknown',
  services: [],
  domains: {},
  forms: [],
  endpoint: undefined,
  privacyPage: '/privacy',
  cookiesPage: '/cookies',
};
