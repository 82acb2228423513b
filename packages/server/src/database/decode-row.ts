import type { SqlValue } from './encode-value.js';

/** A column of an answer: its name, and the type that its table declares (null for a computed one). */
export interface AnswerColumn {
  readonly name: string;
  readonly type: string | null;
}

type Decode = (value: SqlValue) => unknown;

/** Makes the decoder for the rows of one statement: flags, safe integers and documents come back as what went in. */
export function rowDecoder(
  columns: readonly AnswerColumn[],
): (row: Readonly<Record<string, SqlValue>>) => Record<string, unknown> {
  const decoders = new Map(columns.map(({ name, type }) => [name, decoderFor(type)]));
  return (row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? null : decoders.get(name)?.(value)]),
    );
}

function decoderFor(type: string | null): Decode {
  switch (type?.toLowerCase()) {
    case 'boolean':
      return (value) => value === 1n;
    case 'json':
      return (value) => JSON.parse(String(value)) as unknown;
    default:
      return (value) => (typeof value === 'bigint' ? toSafeInteger(value) : value);
  }
}

function toSafeInteger(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError('the database holds an integer beyond 2^53');
}
