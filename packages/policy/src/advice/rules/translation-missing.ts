import { describePath } from '../../document/policy-error.js';
import type { TextAt } from '../../document/text-at.js';
import { transparencyGuidelines } from '../law/guidance.js';
import type { Finding, Rule } from '../rule.js';
import { documentTexts } from '../texts/document-texts.js';
import { wordCount } from '../texts/sentences.js';

/** More than these are told as one. */
const most = 20;

/** Whoever is addressed in a language gets the whole information in it: WP260 rev.01, on GDPR art. 12(1). */
export const translationMissing: Rule = {
  code: 'TRANSLATION_MISSING',
  level: 'warning',
  title: 'A text is missing in a language of the document.',
  basis: transparencyGuidelines,
  *find(document) {
    const [first = '', ...others] = document.languages;
    const texts = [...documentTexts(document)];
    for (const [index, language] of others.entries()) {
      const missing = texts.filter((text) => isMissing(text, language));
      if (missing.length <= most) yield* missing.map((text) => single(text, language, first));
      else yield grouped(missing, ['languages', index + 1], language, first);
    }
  },
};

/** A name can be the same in every language; a sentence cannot. */
const isMissing = ({ text }: TextAt, language: string): boolean =>
  typeof text === 'string' ? isSentence(text) : !Object.hasOwn(text, language);

const isSentence = (text: string): boolean => /[.!?]$/.test(text) && wordCount(text) > 3;

const single = ({ path, text }: TextAt, language: string, first: string): Finding => ({
  at: path,
  why:
    typeof text === 'string'
      ? `One text stands here for all languages. Who reads ${language}, gets it in ${first}.`
      : `There is no text in ${language} here. Who reads ${language}, gets it in ${first}.`,
  proposal:
    typeof text === 'string'
      ? `{ ${first}: ${JSON.stringify(text)}, ${language}: … }`
      : `${language}: … (${first}: ${JSON.stringify(text[first] ?? '')})`,
});

const grouped = (
  missing: readonly TextAt[],
  at: readonly PropertyKey[],
  language: string,
  first: string,
): Finding => ({
  at,
  why: `${missing.length} texts are missing in ${language}, such as ${missing
    .slice(0, 3)
    .map(({ path }) => describePath(path))
    .join(', ')}. Who reads ${language}, gets them in ${first}.`,
  proposal: `Add ${language}: … to each, or remove ${language} from languages until they are translated.`,
});
