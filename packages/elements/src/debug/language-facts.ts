import type { Site } from '../site/site.js';

/** Which language was asked for, and which the visitor reads. */
export interface LanguageFacts {
  readonly shown: string;
  /** The languages of the policy; the first is the default. */
  readonly available: readonly string[];
  /** `data-lang` on the script tag. */
  readonly script: string | undefined;
  /** `lang` of the page. */
  readonly page: string | undefined;
}

/** Reads the languages of the page and its policy. */
export const languageFacts = ({ language, gates }: Site): LanguageFacts => ({
  shown: language,
  available: gates.languages,
  script: document.querySelector<HTMLScriptElement>('script[data-debug]')?.dataset['lang'],
  page: document.documentElement.lang || undefined,
});
