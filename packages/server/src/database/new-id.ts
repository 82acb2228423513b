import { randomBytes } from 'node:crypto';

let lastTime = 0;
let sequence = 0;

/** A UUID version 7 (RFC 9562 §5.7): sorts by time, and within this process by the order in which it was made. */
export function newId(now: number = Date.now()): string {
  advance(now);
  const time = lastTime.toString(16).padStart(12, '0');
  const order = sequence.toString(16).padStart(3, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** When the clock stands still or goes back, the sequence counts on; when that is full, the next millisecond is borrowed. */
function advance(now: number): void {
  if (now > lastTime) {
    lastTime = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastTime += 1;
    sequence = 0;
  }
}
