import type { Basis } from '../rule.js';

/** An article of the Uitvoeringswet AVG, the Dutch act that implements the GDPR. */
export const uavg = (article: string): Basis => ({
  name: `UAVG art. ${article}`,
  url: 'https://wetten.overheid.nl/BWBR0040940',
});

/** An article of the Telecommunicatiewet, in which the Dutch rules for cookies stand. */
export const telecommunicatiewet = (article: string): Basis => ({
  name: `Telecommunicatiewet art. ${article}`,
  url: 'https://wetten.overheid.nl/BWBR0009950',
});
