/** A telephone number in E.164, however it was typed; a number without a country is Dutch. Undefined when it is none. */
export function readTelephone(typed: string): string | undefined {
  const digits = typed
    .trim()
    .replace(/\(0\)/, '')
    // Numbers copied from a contact list bring invisible marks of writing direction (Cf).
    .replace(/[\s()./\p{Dash}\p{Cf}]/gu, '');
  const international = digits.replace(/^00/, '+').replace(/^0(?=[1-9])/, '+31');
  if (!/^\+[1-9]\d{6,14}$/.test(international)) return undefined;
  // A Dutch number has nine digits after the country code; services such as 0800 and 0900 have fewer or more.
  if (international.startsWith('+31') && !/^\+31([1-9]\d{8}|(800|900|906|909)\d{4,7})$/.test(international)) {
    return undefined;
  }
  return international;
}
