import type { Organisation } from '../document/document.js';

const contacts = ['address', 'email', 'phone'] as const;

/** The ways to reach an organisation that its document leaves open. */
export const unknownContacts = (organisation: Organisation): (typeof contacts)[number][] =>
  contacts.filter((contact) => organisation[contact] === 'unknown');
