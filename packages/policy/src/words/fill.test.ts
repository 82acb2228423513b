import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from './fill.js';

describe('fill', () => {
  it.each([
    ['Versie {version}', { version: '2' }, 'Versie 2'],
    ['{a}{b}{a}', { a: 'x', b: 'y' }, 'xyx'],
    ['Diensten ({count})', { count: 0 }, 'Diensten (0)'],
    ['{leeg}|', { leeg: '' }, '|'],
    ['niets', { x: 1 }, 'niets'],
  ])('puts values into %j', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });

  it.each(['{naam}', '{constructor}', '{toString}', '{__proto__}', '{}', '{a b}', '{ naam }', '{{naam}}'])(
    'leaves %s, for which there is no value, as it is',
    (text) => {
      expect(fill(text, {})).toBe(text);
    },
  );

  it('never fills in a value twice, nor reads it as a pattern', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{b}', '$&', '$1', "$'", '$$', '{a}')), (value) => {
        expect(fill('<{a}>', { a: value, b: 'nooit' })).toBe(`<${value}>`);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the text itself where no value fits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fill(text, {})).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
