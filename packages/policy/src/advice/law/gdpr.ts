import type { Basis } from '../rule.js';

/**
 * An article of the General Data Protection Regulation, Regulation (EU) 2016/679.
 * @param article as people cite it: `13(1)(a)`; with several, the first is where the address leads
 */
export const gdpr = (article: string): Basis => ({
  name: `GDPR art. ${article}`,
  url: `https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_${/^\d+/.exec(article)?.[0] ?? ''}`,
});
