import { z } from 'zod';
import { MarkdownError, parseMarkdown } from '../markdown/parse-markdown.js';

/** A BCP 47 language tag as the document writes it: `nl`, `en`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag such as nl or en' });

const expectedText = { error: 'a text, or one text per language: { nl: …, en: … }' };

/** Words for people: one string for every language, or one string per language. Small Markdown. */
export const text = z
  .union(
    [z.string().trim().min(1), z.record(languageTag, z.string().trim().min(1)).refine(hasKeys, expectedText)],
    expectedText,
  )
  .superRefine((words, context) => {
    for (const [path, source] of typeof words === 'string' ? [[[], words] as const] : perLanguage(words)) {
      const mistake = markdownMistake(source);
      if (mistake) context.addIssue({ code: 'custom', path: [...path], message: mistake });
    }
  });
export type Text = z.infer<typeof text>;

/** What the source does not say. It is shown and reported as unknown, never made up. */
export const unknown = z.literal('unknown');

/** A fact that may be `unknown`. */
export const orUnknown = <T extends z.ZodType>(fact: T, expected: string) =>
  z.union([unknown, fact], { error: `${expected}, or unknown` });

/** Whether every object answers to a name: `constructor`, `toString`. Such names can't be keys that authors choose. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/** An identifier that can stand in HTML attributes, URLs and the consent cookie. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'an id: lower-case letters, digits and -, at most 40' })
  .refine((name) => !isInherited(name), { error: 'an id that is no built-in name of JavaScript' });

/** An absolute https address, or http on the own machine. */
export const webAddress = z.union(
  [
    z.url({ protocol: /^https$/ }),
    z.url({ protocol: /^http$/, hostname: /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/ }),
  ],
  { error: 'an https address (http only for localhost)' },
);

/** The name of a host without scheme, port or leading dot: `example.org`. */
export const hostName = z
  .string()
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, {
    error: 'a host name such as example.org, without a dot in front',
  });

const expectedPage = { error: 'an https address, or a path that starts with /' };

/** A page address: absolute https, or relative to the site. */
export const pageAddress = z.union(
  [z.string().regex(/^\/(?![/\\\s])/, expectedPage), webAddress],
  expectedPage,
);

function hasKeys(words: Record<string, string>): boolean {
  return Object.keys(words).length > 0;
}

const perLanguage = (words: Record<string, string>) =>
  Object.entries(words).map(([language, source]) => [[language], source] as const);

function markdownMistake(source: string): string | undefined {
  try {
    parseMarkdown(source);
    return undefined;
  } catch (error) {
    if (error instanceof MarkdownError) return `${error.remedy} (here stands ${error.found})`;
    throw error;
  }
}
