import { needsConsent } from '../asks-consent.js';
import { telecommunicatiewet } from '../law/dutch-law.js';
import { legitimateInterest } from '../legitimate-interest.js';
import type { Rule } from '../rule.js';
import { passagesOf, type Passage } from '../texts/passage.js';
import { holds } from '../texts/whole-words.js';
import type { PolicyDocument } from '../../document/document.js';

const denial =
  'niet|geen|nooit|not|no|never|kein\\p{L}*|nicht|pas|aucun\\p{L}*|nie|żad\\p{L}*|не|жод\\p{L}*|değil\\p{L}*|ليس|لا';

/**
 * What is not exempt may be stored or read only with consent: Telecommunicatiewet art. 11.7a(1). A legitimate interest
 * (GDPR art. 6(1)(f)) cannot stand in for it.
 */
export const interestInsteadOfConsent: Rule = {
  code: 'INTEREST_INSTEAD_OF_CONSENT',
  level: 'warning',
  title: 'A legitimate interest is named for what needs consent.',
  basis: telecommunicatiewet('11.7a(1)'),
  *find(document) {
    for (const passage of passagesOf(document)) {
      const name = askedFor(passage, document);
      const sentence = name && passage.sentences.find(claimsInterest);
      if (!sentence) continue;
      yield {
        at: passage.at,
        why: `${name} may only be used with consent, but here stands “${sentence}”`,
        proposal: 'Remove the sentence. If the service needs no consent, give it an exemption instead.',
      };
    }
  },
};

const claimsInterest = (sentence: string): boolean =>
  holds(sentence, legitimateInterest) && !holds(sentence, denial);

/** What a passage describes, when that may run only with consent. */
function askedFor(
  { at: [part, index, key] }: Passage,
  { purposes, services }: PolicyDocument,
): string | undefined {
  if (part === 'purposes') return purposes[Number(index)]?.id;
  const service = part === 'services' && key !== 'exemption' ? services[Number(index)] : undefined;
  return service && needsConsent(service) ? service.name : undefined;
}
