const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Writes a list of flags as the lengths of its runs, first those that are off: a few exceptions among a thousand cost
 * three or four characters each, and so do a few that are none. Five bits a digit; the sixth says that another follows.
 */
export function writeRuns(flags: readonly boolean[]): string {
  let text = '';
  let start = 0;
  let value = false;
  for (let index = 0; index <= flags.length; index++) {
    if (flags[index] === value) continue;
    text += writeNumber(index - start);
    start = index;
    value = !value;
  }
  return text;
}

const writeNumber = (value: number): string =>
  value < 32 ? digits.charAt(value) : digits.charAt(32 + (value % 32)) + writeNumber(value >> 5);

/** Reads what `writeRuns` wrote; whatever the text, the list has at most `limit` flags. */
export function readRuns(text: string, limit: number): boolean[] {
  const flags: boolean[] = [];
  let value = false;
  let length = 0;
  let shift = 0;
  for (const digit of text) {
    const bits = digits.indexOf(digit);
    length += (bits % 32) << shift;
    shift += 5;
    if (bits >= 32) continue;
    while (length-- > 0 && flags.length < limit) flags.push(value);
    value = !value;
    length = shift = 0;
  }
  return flags;
}
