import type { PolicyDocument, Service } from '../document/document.js';

/** Whether a visitor must agree before a service may run. */
export const needsConsent = ({ purpose, exemption }: Service): boolean =>
  purpose !== 'necessary' && !exemption;

/** Whether anything in a document rests on consent that people can withdraw: a service, or a box of a form. */
export const restsOnConsent = ({ services, forms }: PolicyDocument): boolean =>
  services.some(needsConsent) || Object.values(forms).some(({ consents }) => consents.length > 0);
