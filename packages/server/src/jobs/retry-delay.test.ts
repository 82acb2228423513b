import { describe, expect, it } from 'vitest';
import { retryDelayMs } from './retry-delay.js';

describe('retryDelayMs', () => {
  it('doubles from five seconds to six hours', () => {
    const delays = [1, 2, 3, 10, 13, 14, 100, 2_000].map(
      (failures) => retryDelayMs(failures, () => 0) / 1_000,
    );
    expect(delays).toEqual([5, 10, 20, 2_560, 20_480, 21_600, 21_600, 21_600]);
  });

  it('adds up to a tenth', () => {
    expect(retryDelayMs(1, () => 0.999)).toBe(5_500);
  });
});
