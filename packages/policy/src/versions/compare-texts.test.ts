import { describe, expect, it } from 'vitest';
import type { Plain } from '../markdown/nodes.js';
import { compareTexts, differs } from './compare-texts.js';

const dutch = (words: string): Plain => ({ type: 'foreign', lang: 'nl', dir: 'ltr', children: [words] });

describe('compareTexts', () => {
  it('keeps the parts together that are in another language', () => {
    const text = compareTexts(['Basis: ', dutch('uw toestemming')], ['Basis: ', dutch('de wet')], 'ar');
    expect(text).toEqual([
      { kind: 'same', text: 'Basis:' },
      {
        lang: 'nl',
        dir: 'ltr',
        parts: [
          { kind: 'same', text: ' ' },
          { kind: 'removed', text: 'uw toestemming' },
          { kind: 'added', text: 'de wet' },
        ],
      },
    ]);
    expect(differs(text)).toBe(true);
  });

  it('tells the languages apart where a text was translated', () => {
    expect(compareTexts([dutch('Dag')], ['مرحبا'], 'ar')).toEqual([
      { lang: 'nl', dir: 'ltr', parts: [{ kind: 'removed', text: 'Dag' }] },
      { kind: 'added', text: 'مرحبا' },
    ]);
  });

  it('finds nothing where nothing changed', () => {
    expect(differs(compareTexts([dutch('a b')], [dutch('a  b')], 'ar'))).toBe(false);
  });
});
