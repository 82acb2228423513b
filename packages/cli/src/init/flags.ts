import { Option, type Command } from 'commander';
import type { Library } from '@konekto/policy';
import { audiences, formIds, kinds, languages, type Answers } from './answers.js';
import { answerReaders, readDomain } from './read-answer.js';

/** What was typed behind the flags, by the name of the answer. */
export type Flags = Partial<Record<Exclude<keyof Answers, 'domains'>, string>> & {
  readonly domain?: readonly string[];
};

/** The flag of every question. */
export const flagOf: Readonly<Record<keyof Answers, string>> = {
  kind: '--kind',
  name: '--name',
  audience: '--audience',
  languages: '--languages',
  email: '--email',
  phone: '--phone',
  address: '--address',
  services: '--services',
  domains: '--domain',
  forms: '--forms',
  endpoint: '--endpoint',
  privacyPage: '--privacy-page',
  cookiesPage: '--cookies-page',
};

/** Adds a flag for every question. */
export const addFlags = (command: Command): Command =>
  command
    .option(`${flagOf.kind} <kind>`, `of what the website is: ${kinds.join(' or ')}`)
    .option(`${flagOf.name} <name>`, 'name of the organisation')
    .option(
      `${flagOf.audience} <audience>`,
      `for whom the website is: ${audiences.join(' or ')}; pupils are asked for no consent`,
    )
    .option(
      `${flagOf.languages} <tags>`,
      `languages, the default one first: ${languages.join(',')} or one of them`,
    )
    .option(`${flagOf.email} <address>`, 'e-mail address for questions about privacy')
    .option(`${flagOf.phone} <number>`, 'telephone number')
    .option(`${flagOf.address} <address>`, 'postal address')
    .option(`${flagOf.services} <ids>`, 'services of the library, by commas: matomo,youtube; or "none"')
    .addOption(
      new Option(
        `${flagOf.domains} <service=host>`,
        'where a service runs that you host yourself, such as matomo=stats.example.org; may be repeated',
      ).argParser((value, previous: string[] = []) => [...previous, value]),
    )
    .option(`${flagOf.forms} <ids>`, `forms, by commas: ${formIds.join(',')}; or "none"`)
    .option(`${flagOf.endpoint} <url>`, 'address of the backend (konekto serve), or "none"')
    .option(`${flagOf.privacyPage} <page>`, 'page of the privacy statement, such as /privacy')
    .option(`${flagOf.cookiesPage} <page>`, 'page of the list of cookies, such as /cookies');

/**
 * What the flags answer.
 * @throws CommandError for the first one that is no answer
 */
export function readFlags({ domain, ...texts }: Flags, library: Library): Partial<Answers> {
  const readers = answerReaders(library);
  const read = (Object.keys(readers) as (keyof typeof readers)[]).flatMap((key) => {
    const text = texts[key];
    return text === undefined ? [] : [[key, readers[key](text)] as const];
  });
  const domains = domain && Object.fromEntries(domain.map((text) => readDomain(text, library)));
  return { ...Object.fromEntries(read), ...(domains && { domains }) };
}
