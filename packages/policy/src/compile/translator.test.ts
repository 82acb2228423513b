import { describe, expect, it } from 'vitest';
import { translatorFor } from './translator.js';

const both = { nl: 'Dag *allemaal*', ar: 'مرحبا' };
const dutch = { nl: 'Dag *allemaal*\n\n- Eén' };

describe('a translator', () => {
  const arabic = translatorFor('ar', 'nl');

  it('marks nothing that the document says in the language', () => {
    expect(arabic.plain(both)).toBe('مرحبا');
    expect(arabic.blocks(both)).toEqual([{ type: 'paragraph', children: ['مرحبا'] }]);
    expect(translatorFor('nl', 'nl').plain(dutch)).toBe('Dag allemaal\nEén');
  });

  it('marks what falls back to the default language, with its direction where that differs', () => {
    expect(arabic.plain(dutch)).toEqual({
      type: 'foreign',
      lang: 'nl',
      dir: 'ltr',
      children: ['Dag allemaal\nEén'],
    });
    expect(arabic.blocks(dutch)).toMatchObject([
      { type: 'paragraph', lang: 'nl', dir: 'ltr' },
      { type: 'list', lang: 'nl', dir: 'ltr' },
    ]);
    expect(translatorFor('de', 'nl').plain(dutch)).not.toHaveProperty('dir');
    expect(translatorFor('nl', 'ar').plain({ ar: 'مرحبا' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('marks no text that is one string for every language', () => {
    expect(arabic.plain('Marketing')).toBe('Marketing');
    expect(arabic.blocks('Marketing')).toEqual([{ type: 'paragraph', children: ['Marketing'] }]);
    expect(arabic.blocks(undefined)).toEqual([]);
  });
});
