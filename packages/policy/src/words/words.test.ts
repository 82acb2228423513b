import { describe, expect, it } from 'vitest';
import { smallSource, compile, rewritten } from '../testing/policies.js';
import { stringsIn } from '../testing/strings-in.js';
import { directionOf } from './direction.js';
import { fill } from './fill.js';
import { availableLanguages, wordsIn } from './languages.js';

const textsIn = (language: string): ReadonlyMap<string, string> => new Map(stringsIn(wordsIn(language)));

const dutch = textsIn('nl');
const english = textsIn('en');
const translations = availableLanguages.filter((language) => language !== 'nl');
const beyondDutchAndEnglish = translations.filter((language) => language !== 'en');

const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

/** Words that a language really writes as Dutch or English does. */
const trulySame: Readonly<Record<string, readonly string[]>> = {
  de: ['Alle', 'Cookie', 'Cookies', 'Dienst', 'Name', 'Niemand', 'Organisation', 'Version {version}'],
  fr: [
    'Application',
    'Applications',
    'Campagne',
    'Cookie',
    'Cookies',
    'E-mail',
    'Organisation',
    'Service',
    'Services ({count})',
    'Version {version}',
  ],
  pl: ['Adres', 'E-mail'],
  tr: ['Adres'],
};

/** A pattern of places and punctuation, without words. */
const isWordless = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

describe('the interface words', () => {
  it('exist in eight languages', () => {
    expect(availableLanguages).toEqual(['nl', 'en', 'de', 'fr', 'pl', 'uk', 'tr', 'ar']);
  });

  it('are found for a regional variant, and for no name that objects inherit', () => {
    expect(wordsIn('nl-BE')).toBe(wordsIn('nl'));
    expect(wordsIn('ar-MA')).toBe(wordsIn('ar'));
    expect(wordsIn('es')).toBeUndefined();
    expect(wordsIn('constructor')).toBeUndefined();
  });

  it('make a policy in all of them, which falls back to its first language for its own texts', () => {
    const { gates, content } = compile(
      rewritten('languages: [nl, en]', `languages: [${availableLanguages.join(', ')}]`),
    );
    expect(Object.keys(gates.words)).toEqual(availableLanguages);
    expect(gates.words['uk']?.banner.intro).toMatch(/^School використовує/);
    expect(gates.words['uk']?.titles['analytics']).toEqual({
      type: 'foreign',
      lang: 'nl',
      children: ['Statistieken'],
    });
    expect(content['ar']?.forms.forms['contact']?.fields[0]?.label).toBe('عنوان البريد الإلكتروني');
    expect(compile(smallSource).content['ar']).toBeUndefined();
  });
});

describe.each(translations)('the words in %s', (language) => {
  const texts = textsIn(language);

  it('stand in the same places as the Dutch ones, none empty', () => {
    expect([...texts.keys()].sort()).toEqual([...dutch.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('have the same places to fill in', () => {
    const wrong = [...texts].filter(([path, text]) => places(text) !== places(dutch.get(path) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('take no more than about twice the room', () => {
    const long = [...texts].filter(([path, text]) => {
      const { length } = dutch.get(path) ?? '';
      return text.length > Math.max(2 * length, length + 14);
    });
    expect(long).toEqual([]);
  });

  it('name a file in ASCII', () => {
    expect(texts.get('preferences.downloadName')).toMatch(/^konekto-[a-z]+$/);
  });
});

describe.each(beyondDutchAndEnglish)('the words in %s', (language) => {
  const texts = [...textsIn(language)];

  it('are translated, but for words that are truly the same', () => {
    const same = texts.filter(([path, text]) => text === dutch.get(path) || text === english.get(path));
    const found = same.map(([, text]) => text).filter((text) => !isWordless(text));
    expect([...new Set(found)].sort()).toEqual(trulySame[language] ?? []);
  });
});

describe.each([
  ['uk', /\p{Script=Cyrillic}/u, /[ыэёъ]/i],
  ['ar', /\p{Script=Arabic}/u, /[,;?]/],
])('the words in %s', (language, script, foreign) => {
  const texts = [...textsIn(language)].filter(
    ([path, text]) => path !== 'preferences.downloadName' && !isWordless(text),
  );

  it('are in its script', () => {
    expect(texts.filter(([, text]) => !script.test(text))).toEqual([]);
  });

  it('borrow no letter or sign of another', () => {
    expect(texts.filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});

describe('typography', () => {
  it('sets a narrow no-break space before signs of two parts in French', () => {
    const wrong = [...textsIn('fr')].filter(([, text]) => /[^\u202f][:;?!»]|«[^\u202f]/.test(text));
    expect(wrong).toEqual([]);
  });

  it.each(beyondDutchAndEnglish)('has no straight quotation marks or apostrophes in %s', (language) => {
    expect([...textsIn(language)].filter(([, text]) => /["']/.test(text))).toEqual([]);
  });

  it('keeps what is filled in apart from the Arabic around it, in pairs', () => {
    for (const [path, text] of textsIn('ar')) {
      expect(text.match(/\u2068/g)?.length, path).toBe(text.match(/\u2069/g)?.length);
      // Numbers and words of our own need it not.
      const bare = text.replace(/\u2068.*?\u2069/g, '').replace(/\{(count|max|kind|term)\}/g, '');
      expect(bare, path).not.toMatch(/\{\w+\}|\d/);
    }
  });
});

describe('a number in the words', () => {
  // Polish, Ukrainian and Arabic bend a noun after a number in up to six ways; Turkish and German here in one.
  const bends = /(?:\{count\}|\{max\})[\s\u00a0\u202f]*\p{L}/u;

  it.each(['fr', 'pl', 'uk', 'ar'])('has no noun after it that would have to bend: %s', (language) => {
    expect([...textsIn(language)].filter(([, text]) => bends.test(text))).toEqual([]);
  });

  it.each([
    ['de', 'Dienste (21)'],
    ['fr', 'Services (21)'],
    ['pl', 'Usługi (21)'],
    ['uk', 'Сервіси (21)'],
    ['tr', 'Hizmetler (21)'],
    ['ar', 'الخدمات (21)'],
  ])('stands behind the services in %s', (language, said) => {
    expect(fill(wordsIn(language)!.preferences.services, { count: 21 })).toBe(said);
  });
});

describe('directionOf', () => {
  it('follows the script of the words', () => {
    for (const language of availableLanguages) {
      const fromRight = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(wordsIn(language)?.banner.title ?? '');
      expect(directionOf(language), language).toBe(fromRight ? 'rtl' : 'ltr');
    }
  });

  it.each([
    ['ar-MA', 'rtl'],
    ['nl-BE', 'ltr'],
    ['arn', 'ltr'],
  ])('says of %s that it runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
