import { policyDocument, type Library } from '@konekto/policy';
import { CommandError } from '../command-error.js';
import { audiences, formIds, kinds, languages, type Answers } from './answers.js';
import { nearest } from '@konekto/policy';

const { organisation, endpoint, pages } = policyDocument.shape;
const { email, phone, address } = organisation.shape;

type Readers = { readonly [Key in Exclude<keyof Answers, 'domains'>]: (text: string) => Answers[Key] };

/**
 * Readers of answers as people type them, one for each question. Of the facts about the organisation, an empty one is
 * `unknown`.
 * @throws CommandError each of them, when the text is no answer: it says what would be
 */
export const answerReaders = ({ declarations }: Library): Readers => ({
  kind: (text) => chosen(text, kinds, 'kind of website'),
  name: (text) => (text.trim() ? text : 'unknown'),
  audience: (text) => chosen(text, audiences, 'audience'),
  languages: (text) => {
    const tags = listed(text, languages, 'language');
    if (tags.length > 0) return tags;
    throw new CommandError('A policy needs a language.', `Give ${languages.join(', ')} or both.`);
  },
  email: (text) => fact(text, email, 'an e-mail address, such as privacy@example.org'),
  phone: (text) => fact(text, phone, 'a telephone number, such as 010 000 00 00'),
  address: (text) => fact(text, address, 'a postal address'),
  services: (text) =>
    listed(
      text,
      declarations.map(({ service }) => service.id),
      'service',
    ),
  forms: (text) => listed(text, formIds, 'form'),
  endpoint: (text) =>
    isNone(text)
      ? undefined
      : checked(text.trim(), endpoint.unwrap(), 'an https address (http only for localhost)'),
  privacyPage: (text) => checked(text.trim(), pages.shape.privacy, expectedPage),
  cookiesPage: (text) => checked(text.trim(), pages.shape.cookies, expectedPage),
});

const expectedPage = 'an https address, or a path that starts with /';

/**
 * Reads where a service runs, written as `matomo=stats.example.org`.
 * @throws CommandError when the service is none that a website hosts itself, or the host has no name that a policy may hold
 */
export function readDomain(text: string, library: Library): readonly [id: string, host: string] {
  const [id = '', host = ''] = text.split('=').map((part) => part.trim());
  return [chosen(id, selfHosted(library), 'service that you host yourself'), readHost(host)];
}

/** The services that run where the website says. */
export const selfHosted = ({ declarations }: Library): string[] =>
  declarations
    .filter(({ service }) => service.provider === 'unknown' && service.domains.length === 0)
    .map(({ service }) => service.id);

/** @throws CommandError when it is no name of a host, with a port at most */
export function readHost(text: string): string {
  if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(text)) return text.toLowerCase();
  throw notAs(text, 'the name of a host, such as stats.example.org');
}

const isNone = (text: string): boolean => ['', 'none'].includes(text.trim());

/** A check of the schema, as far as an answer needs it. */
interface Check<T> {
  safeParse(text: string): { success: true; data: T } | { success: false };
}

const fact = (text: string, schema: Check<unknown>, expected: string): string =>
  text.trim() ? (checked(text, schema, expected), text) : 'unknown';

function checked<T>(text: string, schema: Check<T>, expected: string): T {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  throw notAs(text, expected);
}

const notAs = (text: string, expected: string): CommandError =>
  new CommandError(`${JSON.stringify(text)} is not what was asked for.`, `Give ${expected}.`);

function chosen<T extends string>(text: string, candidates: readonly T[], what: string): T {
  const found = candidates.find((candidate) => candidate === text.trim());
  if (found) return found;
  const near = nearest(text.trim(), candidates);
  throw new CommandError(
    `There is no ${what} ${JSON.stringify(text.trim())}.${near ? ` Did you mean ${near}?` : ''}`,
    `Give one of: ${candidates.join(', ')}.`,
  );
}

const listed = <T extends string>(text: string, candidates: readonly T[], what: string): T[] =>
  isNone(text) ? [] : [...new Set(text.split(',').map((item) => chosen(item, candidates, what)))];
