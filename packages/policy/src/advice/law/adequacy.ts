/**
 * Countries for which the European Commission has decided that their protection is adequate (GDPR art. 45).
 * Source: https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en
 * as it stood in 2026. Canada is covered for commercial organisations only, the United States for organisations that
 * are certified under the Data Privacy Framework only.
 */
const adequate: ReadonlyMap<string, string> = new Map([
  ...['AD', 'AR', 'BR', 'CH', 'FO', 'GB', 'GG', 'IL', 'IM', 'JE', 'JP', 'KR', 'NZ', 'UY'].map(
    (country) => [country, 'There is an adequacy decision for this country.'] as const,
  ),
  ['CA', 'There is an adequacy decision for commercial organisations in this country.'],
  ['US', 'There is an adequacy decision for organisations certified under the Data Privacy Framework only.'],
]);

/** What is decided about the protection in a country outside the European Economic Area, in one sentence. */
export const adequacyOf = (country: string): string =>
  adequate.get(country) ??
  'There is no adequacy decision for this country, so that safeguards are needed (GDPR art. 46).';
