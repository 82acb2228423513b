/**
 * How long something took, for people: `0.4 s`, `12 s`, `1 min 5 s`.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds) % 60} s`;
}

/**
 * A heading on a line of its own, bold where a terminal shows it.
 * @param {string} text
 */
export function heading(text) {
  console.log(process.stdout.isTTY ? `\n\u001b[1m${text}\u001b[0m` : `\n${text}`);
}

/**
 * Does pieces of work one after another and prints `[1/3] Installing … 4.2 s` for each.
 * @param {[title: string, work: () => Promise<unknown>][]} steps
 */
export async function showProgress(steps) {
  for (const [index, [title, work]] of steps.entries()) {
    const start = performance.now();
    process.stdout.write(`[${index + 1}/${steps.length}] ${title} … `);
    try {
      const note = await work();
      console.log(`${typeof note === 'string' ? `${note}, ` : ''}${duration(performance.now() - start)}`);
    } catch (error) {
      console.log('failed');
      throw error;
    }
  }
}
