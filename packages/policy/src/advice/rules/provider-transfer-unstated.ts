import { adequacyOf } from '../law/adequacy.js';
import { isInEea } from '../law/eea.js';
import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';
import { proposalFor } from '../texts/language.js';
import { passagesOf, type Passage } from '../texts/passage.js';
import { holds, holdsAny } from '../texts/whole-words.js';

/** Words of a text that is about transfers, in any of the languages of the interface. */
const transfer = [
  'doorgifte|doorgeven|doorgegeven|buiten de (?:EU|EER|Europese (?:Unie|Economische Ruimte))|modelcontract\\p{L}*|modelbepalingen|adequaatheidsbesluit\\p{L}*',
  'transfer(?:s|red|ring)?|outside (?:of )?the (?:EU|EEA|European (?:Union|Economic Area))|standard contractual clauses|adequacy decision',
  'Data Privacy Framework',
];

/** What the countries are called beside their official names. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  US: ['VS', 'USA', 'U\\.S\\.(?:A\\.)?', 'Amerika', 'Amerikaanse?', 'American?'],
  GB: ['UK', 'VK', 'Engeland', 'England', 'Groot-Brittannië', 'Great Britain', 'Brits', 'Britse', 'British'],
};

/**
 * That data go to a country outside the European Economic Area, whether there is an adequacy decision, and which
 * safeguards there are: GDPR art. 13(1)(f), 44 to 46.
 */
export const providerTransferUnstated: Rule = {
  code: 'PROVIDER_TRANSFER_UNSTATED',
  level: 'warning',
  title: 'A provider is outside the European Economic Area, and no text speaks of transfers.',
  basis: gdpr('13(1)(f) and 44'),
  *find(document) {
    const said = passagesOf(document).filter(isAboutTransfers);
    for (const [index, { name, provider }] of document.services.entries()) {
      if (provider === 'unknown' || isInEea(provider.country)) continue;
      const { country } = provider;
      if (said.some((passage) => isToldIn(passage, index, country))) continue;
      const inEnglish = nameOf(country, 'en');
      const inDutch = nameOf(country, 'nl');
      yield {
        at: ['services', index, 'provider', 'country'],
        why: `${provider.name}, the provider of ${name}, is in a country outside the European Economic Area: ${inEnglish}. No text says whether data go there. ${adequacyOf(country)}`,
        proposal: proposalFor(document, {
          nl: `De gegevens gaan naar ${provider.name} (${inDutch}). Zij zijn daar beschermd door ….`,
          en: `The data go to ${provider.name} (${inEnglish}). They are protected there by ….`,
        }),
      };
    }
  },
};

const isAboutTransfers = ({ at: [part, , key] }: Passage): boolean =>
  part === 'statement' ||
  key === 'transfers' ||
  (part === 'services' && key === 'description') ||
  part === 'purposes';

/** A text counts when it names the country; the service's own description also when it speaks of transfers. */
function isToldIn(
  { at: [part, position], language, plain }: Passage,
  index: number,
  country: string,
): boolean {
  if (holdsAny(plain, [escape(nameOf(country, language)), ...(alsoCalled[country] ?? [])])) return true;
  return (part !== 'services' || position === index) && transfer.some((words) => holds(plain, words));
}

const nameOf = (country: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
