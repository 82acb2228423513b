// PostNL issues no postcodes with these letters.
const neverIssued = new Set(['SA', 'SD', 'SS']);

/** A Dutch postcode as `1234 AB`, however it was typed; undefined when it is none. */
export function readPostcode(typed: string): string | undefined {
  const match = /^([1-9]\d{3})\s*([A-Za-z]{2})$/.exec(typed.trim());
  const letters = match?.[2]?.toUpperCase();
  if (!match || !letters || neverIssued.has(letters)) return undefined;
  return `${match[1]} ${letters}`;
}
