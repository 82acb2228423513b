import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { vi } from 'vitest';

/** Keys as a terminal sends them. */
export const keys = { enter: '\r', down: '\x1b[B', space: ' ', tab: '\t', interrupt: '\x03' };

/** A terminal without a screen: waits for a question, then presses keys. */
export function fakeTerminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 40 });
  let shown = '';
  output.on('data', (piece: Buffer) => (shown += stripVTControlCharacters(piece.toString())));
  const answer = async (question: string, ...pressed: string[]): Promise<void> => {
    await vi.waitFor(() => {
      if (!shown.includes(question)) throw new Error(`Not asked yet: ${question}. Shown: ${shown}`);
    });
    shown = '';
    for (const key of pressed) input.write(key);
  };
  return { terminal: { input, output }, answer };
}
