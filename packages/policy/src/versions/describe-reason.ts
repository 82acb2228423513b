import { describeTerm } from '../compile/describe-term.js';
import { countryName } from '../compile/country-name.js';
import type { Service } from '../document/document.js';
import { fill } from '../words/fill.js';
import { wordsIn } from '../words/languages.js';
import type { Words } from '../words/words.js';
import type { ReaskReason } from './reasks.js';

/**
 * A reason to ask again as a sentence in a language.
 * @throws Error when no interface words exist in the language
 */
export function describeReason(reason: ReaskReason, language: string): string {
  const words = wordsIn(language);
  if (!words) throw new Error(`No interface words in ${language}`);
  return fill(words.history.reasons[reason.kind], valuesOf(reason, language, words));
}

function valuesOf(reason: ReaskReason, language: string, words: Words): Record<string, string> {
  if (reason.kind === 'purpose-added') return {};
  const term = (term: string): string => describeTerm(term, language, words.term);
  const provider = (provider: Service['provider']): string => describeProvider(provider, language, words);
  const service = reason.service.name;
  switch (reason.kind) {
    case 'service-added':
    case 'service-removed':
      return { service };
    case 'provider-changed':
      return { service, from: provider(reason.from), to: provider(reason.to) };
    case 'domain-added':
    case 'domain-removed':
      return { service, domain: reason.domain };
    case 'storage-added':
    case 'storage-removed':
      return { service, ...stored(reason.storage, words), term: term(reason.term) };
    case 'term-changed':
      return { service, ...stored(reason.storage, words), from: term(reason.from), to: term(reason.to) };
  }
}

const stored = (
  { kind, name }: { kind: keyof Words['cookieList']['kinds']; name: string },
  words: Words,
) => ({
  name,
  kind: words.cookieList.kinds[kind],
});

const describeProvider = (provider: Service['provider'], language: string, { history }: Words): string =>
  provider === 'unknown'
    ? history.unknown
    : [provider.name, countryName(provider.country, language), provider.privacyUrl]
        .filter(Boolean)
        .join(', ');
