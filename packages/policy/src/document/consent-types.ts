import type { ConsentType, Purpose } from './document.js';

/** What vendors mean by the well-known purposes; a policy may map its purposes otherwise. */
const wellKnown: Readonly<Record<string, readonly ConsentType[]>> = {
  analytics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  preferences: ['functionality_storage', 'personalization_storage'],
};

/** The consent types of vendors that a purpose answers for. */
export const consentTypesOf = ({ id, consentTypes }: Purpose): readonly ConsentType[] =>
  consentTypes ?? wellKnown[id] ?? [];
