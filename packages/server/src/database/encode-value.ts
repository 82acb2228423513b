import { JsonDocument } from './json-document.js';

/** What a database engine is given and gives back. */
export type SqlValue = string | bigint | null;

const nul = /\0/;
/** NUL as JSON writes it; a backslash that somebody typed is itself escaped. */
const escapedNul = /(?<!\\)(?:\\\\)*\\u0000/;

/** A value as both engines keep it: flags as 0 and 1, integers exact, documents as text. Throws a TypeError for anything else. */
export function encodeValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'string') return encodeText(value);
  if (value instanceof JsonDocument) return encodeText(String(value), escapedNul);
  throw new TypeError(`a database value must be text, an integer, a flag or json(…), not ${kindOf(value)}`);
}

function encodeNumber(value: number): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw new TypeError('a database number must be a safe integer, not a fraction, NaN or infinite');
}

// PostgreSQL keeps no NUL in text: what one engine refuses, neither takes.
function encodeText(text: string, forbidden = nul): string {
  if (!forbidden.test(text)) return text;
  throw new TypeError('a database text must not hold NUL');
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'a bare object') : typeof value;
