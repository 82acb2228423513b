/**
 * Waits until something is so.
 * @throws Error that says what did not come, after some seconds
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string | (() => string),
  limit = 5000,
): Promise<void> {
  const end = performance.now() + limit;
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new Error(`Waited ${limit} ms in vain for ${typeof what === 'string' ? what : what()}`);
    await pause(5);
  }
}

/** Waits, in milliseconds. */
export const pause = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits as long as something would need that does happen. */
export const quiet = (): Promise<unknown> => pause(120);
