import { describe, expect, it } from 'vitest';
import { textsPerLanguage } from '../document/text-at.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { plainText } from '../markdown/plain-text.js';
import { bundledContent, bundledDocument, bundledPolicy } from '../testing/bundled-policy.js';
import { holds, rewardWords, steeringWords } from '../testing/steering-words.js';
import { stringsIn } from '../testing/strings-in.js';
import { availableLanguages, wordsIn } from '../words/languages.js';
import { compilePolicy } from './compile-policy.js';

const languages = ['nl', 'en'] as const;

/** The bundled policy in every language that words exist in; its own texts are in Dutch where they are in no other. */
const everywhere = compilePolicy({ ...bundledDocument, languages: [...availableLanguages] });

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
  const { banner } = everywhere.gates.words[language] ?? {};
  const purposes = everywhere.content[language]?.choices.purposes;
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

describe.each(availableLanguages)('words of choice in %s', (language) => {
  it('steer nobody (CB-07)', () => {
    const shown = wordsOfChoice(language);
    expect(shown.length).toBeGreaterThan(50);
    expect(steeringWords[language]?.length).toBeGreaterThan(25);
    const found = steeringWords[language]?.filter((word) => shown.some((text) => holds(text, word)));
    expect(found).toEqual([]);
  });

  it('promise no reward, as no other text does', () => {
    expect(rewardWords[language]?.length).toBeGreaterThan(9);
    const found = rewardWords[language]?.filter((word) =>
      everyText(language).some((text) => holds(text, word)),
    );
    expect(found).toEqual([]);
  });

  it('say yes and no equally short (CB-05)', () => {
    const { accept = '', refuse = '' } = wordsIn(language)?.banner ?? {};
    const { acceptAll = '', refuseAll = '' } = wordsIn(language)?.preferences ?? {};
    // Turkish has no verb of one word for it.
    expect(accept.split(' ').length).toBe(language === 'tr' ? 2 : 1);
    expect(refuse.split(' ').length).toBe(1);
    expect(Math.abs(accept.length - refuse.length)).toBeLessThanOrEqual(4);
    expect(Math.abs(acceptAll.length - refuseAll.length)).toBeLessThanOrEqual(4);
  });

  it('call the button for another choice by the name that it has', () => {
    const { banner, preferences } = wordsIn(language)!;
    expect(banner.withdraw).toContain(preferences.label);
    expect(preferences.title).toBe(preferences.label);
  });
});

describe('the denylists', () => {
  it.each([
    ['de', 'Empfohlene Einstellungen'],
    ['de', 'Für ein besseres Erlebnis'],
    ['fr', 'Pour une meilleure expérience'],
    ['pl', 'Zalecane ustawienia'],
    ['pl', 'Polecane'],
    ['uk', 'Рекомендуємо прийняти'],
    ['tr', 'Önerilen ayarlar'],
    ['ar', 'الإعدادات الموصى بها'],
    ['ar', 'للحصول على أفضل تجربة'],
  ])('find in %s that this steers: %s', (language, text) => {
    expect(steeringWords[language]?.some((word) => holds(text, word))).toBe(true);
  });
});
