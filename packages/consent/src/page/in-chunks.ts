/** No chunk of work goes on longer, in milliseconds: with what the browser adds, a task stays under 50. */
const budget = 12;

/** A list, or items that are made when it is their turn; of those it is not known beforehand whether there are any. */
interface Items<T> extends Iterable<T> {
  readonly length?: number;
}

/**
 * Does something with every item of each stage, in order, and lets the browser paint and answer the visitor in between:
 * whenever the time of a chunk is over, and before each later stage. The first chunk runs at once.
 */
export async function inChunks<T>(stages: readonly Items<T>[], act: (item: T) => void): Promise<void> {
  for (const [index, items] of stages.entries()) {
    if (items.length === 0) continue;
    if (index > 0) await afterPaint();
    let end = performance.now() + budget;
    for (const item of items) {
      if (performance.now() > end) {
        await nextTask();
        end = performance.now() + budget;
      }
      act(item);
    }
  }
}

/** Resolves once the page is laid out and drawn. In a page that is hidden, which is never drawn, it does not wait for that. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const next = (): void => void setTimeout(resolve);
    if (document.hidden) next();
    else requestAnimationFrame(next);
  });

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
