import type { FieldType } from '../document/document.js';

/** The most characters that a field takes where the policy sets no limit. RFC 5321 §4.5.3.1.3 bounds e-mail. */
export const defaultMaxLength: Readonly<Record<FieldType, number>> = {
  text: 200,
  email: 254,
  tel: 40,
  postcode: 10,
  textarea: 5000,
  checkbox: 2,
  select: 100,
  radio: 100,
  date: 10,
};
