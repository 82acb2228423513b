import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

describe('nearest', () => {
  it.each([
    ['matmo', 'matomo'],
    ['Youtube', 'youtube'],
    ['you-tube', 'youtube'],
    ['google-analitics', 'google-analytics'],
    ['', undefined],
    ['wordpress', undefined],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, ['google-analytics', 'matomo', 'youtube'])).toBe(meant);
  });
});
