/** A Dutch postcode as `1234 AB`, however it was typed; undefined when it is none. PostNL never issues SA, SD and SS. */
export function readPostcode(typed: string): string | undefined {
  const match = /^([1-9]\d{3})\s*(?!S[ADS])([A-Z]{2})$/i.exec(typed.trim());
  return match ? `${match[1]} ${match[2]}`.toUpperCase() : undefined;
}
