import { expect, it } from 'vitest';
import { fillParts } from './fill-parts.js';

it('gives values as they are, between the parts of the text', () => {
  const value = { any: 'value' };
  expect(fillParts('a {b} {c}', { b: value })).toEqual(['a ', value, ' ', '{c}', '']);
});
