const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsPerDigit = 6;

/** How a set of positions is written: those in it, those not in it, or one bit for each. */
type Notation = '.' | ':' | '*';

/**
 * Writes which positions of a list are in a set, in the shortest of three notations: a few of a thousand cost two
 * characters each, and any mixture costs one bit for each position.
 */
export function writePositions(members: readonly boolean[]): string {
  const positionsOf = (value: boolean): number[] =>
    members.flatMap((member, index) => (member === value ? index : []));
  const notations: [Notation, string][] = [
    ['.', writeGaps(positionsOf(true))],
    [':', writeGaps(positionsOf(false))],
    ['*', writeBits(members)],
  ];
  const [shortest] = notations.sort(([, a], [, b]) => a.length - b.length);
  return shortest ? shortest.join('') : '';
}

/** Reads what `writePositions` wrote, for a list as long; undefined when it is something else. */
export function readPositions(text: string, length: number): boolean[] | undefined {
  const values = [...text.slice(1)].map((digit) => digits.indexOf(digit));
  if (values.includes(-1)) return undefined;
  if (text.startsWith('*')) {
    return Array.from({ length }, (_, index) =>
      Boolean(((values[Math.floor(index / bitsPerDigit)] ?? 0) >> (index % bitsPerDigit)) & 1),
    );
  }
  const listed = new Set(readGaps(values));
  const value = text.startsWith('.');
  return value || text.startsWith(':')
    ? Array.from({ length }, (_, index) => listed.has(index) === value)
    : undefined;
}

/** The distance from each position to the one before, five bits a digit; the sixth says that another digit follows. */
function writeGaps(positions: readonly number[]): string {
  return positions.map((position, index) => writeNumber(position - (positions[index - 1] ?? -1))).join('');
}

function writeNumber(value: number): string {
  return value < 32
    ? digits.charAt(value)
    : digits.charAt(32 + (value % 32)) + writeNumber(Math.floor(value / 32));
}

function readGaps(values: readonly number[]): number[] {
  const positions: number[] = [];
  let position = -1;
  let shift = 0;
  for (const value of values) {
    position += (value % 32) * 2 ** shift;
    shift = value < 32 ? 0 : shift + 5;
    if (shift === 0) positions.push(position);
  }
  return positions;
}

function writeBits(members: readonly boolean[]): string {
  let text = '';
  for (let start = 0; start < members.length; start += bitsPerDigit) {
    const bits = members.slice(start, start + bitsPerDigit);
    text += digits.charAt(bits.reduce((sum, member, index) => sum + (member ? 1 << index : 0), 0));
  }
  return text;
}
