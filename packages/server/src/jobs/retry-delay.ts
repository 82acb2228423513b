const firstMs = 5_000;
const longestMs = 6 * 3_600_000;

/** How long to wait after the nth failure: twice as long each time, with up to a tenth more so that jobs spread; at most 6.6 hours. */
export const retryDelayMs = (failures: number, random: () => number = Math.random): number =>
  Math.round(Math.min(longestMs, firstMs * 2 ** (failures - 1)) * (1 + random() / 10));
