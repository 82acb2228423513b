import { describe, expect, it } from 'vitest';
import { rewardsIn, steeringIn } from '../advice/steering-words.js';
import { holds } from '../advice/texts/whole-words.js';
import { textsPerLanguage } from '../document/text-at.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { plainText } from '../markdown/plain-text.js';
import { bundledContent, bundledDocument, bundledPolicy } from '../testing/bundled-policy.js';
import { stringsIn } from '../testing/strings-in.js';
import { availableLanguages, wordsIn } from '../words/languages.js';

const languages = ['nl', 'en'] as const;

const texts = [...textsPerLanguage(bundledDocument)].map(({ path, text }) => ({
  path: path.join('.'),
  text,
}));

/** All that a visitor can read in a language: the texts of the policy and the words around them. */
const everyText = (language: string): string[] => [
  ...texts
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : [text[language] ?? '']))
    .map(withoutMarkup),
  ...[...stringsIn(wordsIn(language))].map(([, words]) => words),
];

const withoutMarkup = (text: string): string => plainText(parseMarkdown(text));

/** What stands on the banner, in the preferences and on placeholders: where a visitor chooses. */
const wordsOfChoice = (language: string): string[] => {
  const words = wordsIn(language);
  const { banner } = bundledPolicy.gates.words[language] ?? {};
  const { purposes } = bundledContent(language).choices;
  const shown = [banner, words?.placeholder, words?.preferences, words?.necessary, purposes];
  return [...stringsIn(shown)].map(([, text]) => text);
};

/** Sentences of a text, without the labels and list items that are none. */
const sentences = (text: string): string[] =>
  text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => /\s.*[.?!]$/s.test(sentence.trim()));

const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe('the texts of the bundled policy', () => {
  it('exist in Dutch and in English everywhere', () => {
    expect(texts.length).toBeGreaterThan(90);
    const incomplete = texts.filter(
      ({ text }) => typeof text === 'string' || Object.keys(text).sort().join() !== 'en,nl',
    );
    expect(incomplete).toEqual([]);
  });

  it('differ between the languages, but for names', () => {
    const same = texts.filter(({ text }) => typeof text !== 'string' && text['nl'] === text['en']);
    expect(same.map(({ path }) => path)).toEqual([
      'purposes.1.title',
      'purposes.2.title',
      'forms.contact.title',
      'statement.7.heading',
    ]);
  });

  it.each(languages)('hold no HTML when they are compiled: %s', (language) => {
    const strings = [...stringsIn(bundledContent(language)), ...stringsIn(bundledPolicy.gates)];
    expect(strings.length).toBeGreaterThan(300);
    expect(strings.filter(([, text]) => /<\/?[a-z!]|&[a-z#]\w*;|javascript:/i.test(text))).toEqual([]);
  });

  it.each(languages)('leave no place unfilled on the banner: %s', (language) => {
    const { banner } = bundledPolicy.gates.words[language] ?? {};
    expect(banner?.intro).toMatch(/^Konekto /);
    expect(JSON.stringify(banner)).not.toMatch(/\{\w+\}/);
  });
});

describe('the interface words', () => {
  const paths = (language: string) => [...stringsIn(wordsIn(language))].map(([path]) => path).sort();
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

  it('exist in the same places in every language, none empty', () => {
    expect(availableLanguages).toEqual(languages);
    expect(paths('en')).toEqual(paths('nl'));
    for (const language of languages)
      for (const [path, words] of stringsIn(wordsIn(language))) expect(words.trim(), path).not.toBe('');
  });

  it('have the same places to fill in', () => {
    const dutch = new Map(stringsIn(wordsIn('nl')));
    for (const [path, words] of stringsIn(wordsIn('en')))
      expect(places(words), path).toBe(places(dutch.get(path) ?? ''));
  });

  it('are found for a regional variant, and for no name that objects inherit', () => {
    expect(wordsIn('nl-BE')).toBe(wordsIn('nl'));
    expect(wordsIn('fr')).toBeUndefined();
    expect(wordsIn('constructor')).toBeUndefined();
  });
});

describe('Dutch that everybody can read', () => {
  const all = everyText('nl').flatMap(sentences);

  it('has no sentence over 25 words', () => {
    expect(all.filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
  });

  it('has 15 words or fewer in a sentence on average', () => {
    expect(all.length).toBeGreaterThan(80);
    const mean = all.reduce((sum, sentence) => sum + wordCount(sentence), 0) / all.length;
    expect(mean).toBeLessThanOrEqual(15);
  });

  it('says u, never je', () => {
    const informal = everyText('nl').filter((text) =>
      ['je', 'jij', 'jou', 'jouw'].some((word) => holds(text, word)),
    );
    expect(informal).toEqual([]);
  });
});

describe.each(languages)('words of choice in %s', (language) => {
  it('steer nobody (CB-07)', () => {
    const shown = wordsOfChoice(language);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.flatMap((text) => steeringIn(text, language))).toEqual([]);
  });

  it('say yes and no equally short', () => {
    const { accept, refuse } = bundledPolicy.gates.words[language]?.banner ?? {};
    expect([accept?.split(' ').length, refuse?.split(' ').length]).toEqual([1, 1]);
  });

  it('promise no reward, as no other text does', () => {
    expect(everyText(language).flatMap((text) => rewardsIn(text, language))).toEqual([]);
  });
});
