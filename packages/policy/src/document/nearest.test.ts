import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

const names = ['necessary', 'analytics', 'media', 'matomo', 'ad'];

describe('the name that was meant', () => {
  for (const [written, meant] of [
    ['analitycs', 'analytics'],
    ['Analytics', 'analytics'],
    ['medai', 'media'],
    ['matomoo', 'matomo'],
  ] as const) {
    it(`is ${meant} for ${written}`, () => {
      expect(nearest(written, names)).toBe(meant);
    });
  }

  for (const written of ['chat', 'x', 'marketing', 'ga']) {
    it(`is none for ${written}`, () => {
      expect(nearest(written, names)).toBe(undefined);
    });
  }
});
