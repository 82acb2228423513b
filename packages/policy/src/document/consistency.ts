import { availableLanguages, wordsIn } from '../words/languages.js';
import { consentTypesOf } from './consent-types.js';
import type { PolicyDocument } from './document.js';
import { formMistakes } from './form-mistakes.js';
import { duplicate, repeated, type Mistake } from './mistake.js';
import { nearest } from './nearest.js';
import { describePath, describeValue } from './policy-error.js';
import { textsPerLanguage } from './text-at.js';

/** What a schema can't see: references, uniqueness, and texts that every language needs. */
export const findInconsistencies = (document: PolicyDocument): Mistake[] =>
  [
    languages,
    uniqueIds,
    aliases,
    consentTypes,
    purposesExist,
    exemptions,
    pupils,
    formMistakes,
    defaultTexts,
  ].flatMap((check) => [...check(document)]);

function* languages({ languages }: PolicyDocument): Generator<Mistake> {
  for (const [index, language] of languages.entries()) {
    if (wordsIn(language)) continue;
    yield {
      at: ['languages', index],
      expected: `a language with interface words: ${availableLanguages.join(', ')}`,
      found: describeValue(language),
      remedy: `remove ${language}, or choose one of the languages that exist`,
    };
  }
}

function* uniqueIds(document: PolicyDocument): Generator<Mistake> {
  for (const list of ['purposes', 'services', 'processing', 'statement'] as const)
    yield* repeated(
      [list],
      'id',
      document[list].map(({ id }) => id),
    );
  const purposes = new Set(document.purposes.map(({ id }) => id));
  for (const [index, { id }] of document.services.entries()) {
    // One name space, so that `konekto.consent.allows(id)` can mean only one thing.
    if (purposes.has(id)) yield duplicate(['services', index, 'id'], id);
  }
}

/** Names of other tools mean one thing too, so that a tag that moved is held for one purpose or service. */
function* aliases({ purposes, services }: PolicyDocument): Generator<Mistake> {
  const seen = new Set([...purposes, ...services].map(({ id }) => id));
  for (const [list, items] of Object.entries({ purposes, services })) {
    for (const [index, { id, aliases = [] }] of items.entries()) {
      for (const [position, alias] of aliases.entries()) {
        if (alias !== id && seen.has(alias)) yield duplicate([list, index, 'aliases', position], alias);
        seen.add(alias);
      }
    }
  }
}

/** A vendor asks for one answer per consent type. */
function* consentTypes({ purposes }: PolicyDocument): Generator<Mistake> {
  const answering = new Map<string, string>();
  for (const [index, purpose] of purposes.entries()) {
    for (const type of consentTypesOf(purpose)) {
      const other = answering.get(type);
      answering.set(type, purpose.id);
      if (other === undefined) continue;
      yield {
        at: ['purposes', index],
        expected: `one purpose that answers for ${type}`,
        found: `${other} and ${purpose.id}`,
        remedy: `add consentTypes: [ … ] without ${type} to one of the two`,
      };
    }
  }
}

function* purposesExist({ purposes, services }: PolicyDocument): Generator<Mistake> {
  const known = ['necessary', ...purposes.map(({ id }) => id)];
  for (const [index, service] of services.entries()) {
    if (!known.includes(service.purpose)) {
      yield {
        at: ['services', index, 'purpose'],
        expected: `a declared purpose: ${known.join(', ')}`,
        found: describeValue(service.purpose),
        remedy: `write ${nearest(service.purpose, known) ?? 'one that is declared'}, or declare the purpose ${service.purpose}`,
      };
    } else if (service.purpose === 'necessary' && !service.exemption) {
      yield {
        at: ['services', index],
        expected: 'an exemption with ground and justification (Telecommunicatiewet art. 11.7a(3))',
        found: 'a necessary service without one',
        remedy:
          'add exemption: { ground: strictly-necessary, justification: … }, or give it a purpose that is asked for',
      };
    }
  }
}

/** Advertising is never exempt, whatever its justification (Telecommunicatiewet art. 11.7a(3)). */
function* exemptions({ services }: PolicyDocument): Generator<Mistake> {
  for (const [index, service] of services.entries()) {
    if (service.purpose !== 'marketing' || !service.exemption) continue;
    yield {
      at: ['services', index, 'exemption'],
      expected: 'no exemption for marketing (Telecommunicatiewet art. 11.7a(3))',
      found: `${service.name} exempt from consent`,
      remedy: 'remove the exemption, so that visitors are asked',
    };
  }
}

/** Pupils are not asked for consent: what needs it can't be used (UAVG art. 5). */
function* pupils({ audience, services }: PolicyDocument): Generator<Mistake> {
  if (audience !== 'pupils') return;
  for (const [index, service] of services.entries()) {
    if (service.purpose !== 'marketing') continue;
    yield {
      at: ['services', index, 'purpose'],
      expected: 'no marketing where the audience is pupils (UAVG art. 5)',
      found: `${service.name} for marketing`,
      remedy: 'remove the service, or serve pupils from a page without it',
    };
  }
}

function* defaultTexts(document: PolicyDocument): Generator<Mistake> {
  const language = document.languages[0] ?? '';
  for (const { path, text } of textsPerLanguage(document)) {
    if (typeof text !== 'string' && !Object.hasOwn(text, language)) {
      yield {
        at: path,
        expected: `a text in ${language}, the first of the document's languages`,
        found: `texts in ${Object.keys(text).join(', ')}`,
        remedy: `add ${language}: … here`,
      };
    }
  }
}

/** The path of a mistake as people write it. */
export const placed = ({ at, ...rest }: Mistake) => ({ at, path: describePath(at), ...rest });
