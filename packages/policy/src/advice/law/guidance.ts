import type { Basis } from '../rule.js';

/** The rules of the Dutch data protection authority for cookie banners. */
export const bannerRules: Basis = {
  name: 'Autoriteit Persoonsgegevens, rules for clear cookie banners',
  url: 'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies/heldere-en-misleidende-cookiebanners',
};

/** What the European authorities make of the duty to inform (GDPR art. 12–14). */
export const transparencyGuidelines: Basis = {
  name: 'Guidelines on transparency, WP260 rev.01',
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
};

/** What the French authority asks of audience measurement that needs no consent; elsewhere it persuades. */
export const audienceMeasurement: Basis = {
  name: 'CNIL, conditions for audience measurement without consent',
  url: 'https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience',
};

/** The Court of Justice on what visitors must be told about cookies: how long, and who else can read them. */
export const planet49: Basis = {
  name: 'CJEU C-673/17 (Planet49), paragraph 81',
  url: 'https://curia.europa.eu/juris/liste.jsf?num=C-673/17',
};

/** A link whose words alone say where it leads. */
export const linkPurpose: Basis = {
  name: 'WCAG 2.2 SC 2.4.9',
  url: 'https://www.w3.org/TR/WCAG22/#link-purpose-link-only',
};
