import type { Library } from '@konekto/policy';
import { CommandError } from '../command-error.js';
import { defaults, type Answers } from './answers.js';
import type { Choice, Prompts } from './prompts.js';
import { answerReaders, readHost, selfHosted } from './read-answer.js';

type Draft = { -readonly [Key in keyof Answers]: Answers[Key] };
type Questions = { readonly [Key in keyof Answers]: (draft: Answers) => Promise<Answers[Key]> };

/**
 * Asks for the answers that are not known yet, in an order in which one may depend on those before it.
 * @throws Cancelled when somebody leaves
 */
export async function askAnswers(
  known: Partial<Answers>,
  library: Library,
  prompts: Prompts,
): Promise<Answers> {
  const questions = questionsIn(prompts, library);
  const draft: Draft = { ...defaults, ...known };
  const ask = async <Key extends keyof Answers>(key: Key) => {
    draft[key] = await questions[key](draft);
  };
  for (const key of Object.keys(questions) as (keyof Answers)[]) {
    if (!Object.hasOwn(known, key)) await ask(key);
  }
  return draft;
}

function questionsIn({ line, one, some, searched }: Prompts, library: Library): Questions {
  const read = answerReaders(library);
  return {
    kind: () =>
      one('What is the website of?', [
        { value: 'school', label: 'A school', hint: 'pupils, parents, staff, visitors' },
        { value: 'organisation', label: 'Another organisation', hint: 'visitors, and those who use forms' },
      ]),
    name: () => line('What is the organisation called?', readName),
    audience: () =>
      one('For whom is the website?', [
        { value: 'general', label: 'Everybody' },
        { value: 'pupils', label: 'Pupils', hint: 'asked for no consent; what needs it stays off' },
      ]),
    languages: async () =>
      read.languages(
        await one('In which languages?', [
          { value: 'nl,en', label: 'Dutch and English, Dutch first' },
          { value: 'en,nl', label: 'English and Dutch, English first' },
          { value: 'nl', label: 'Dutch' },
          { value: 'en', label: 'English' },
        ]),
      ),
    email: () => line('E-mail address for questions about privacy (empty: not known)', read.email),
    phone: () => line('Telephone number (empty: not known)', read.phone),
    address: () => line('Postal address (empty: not known)', read.address),
    services: (draft) =>
      searched('Which services does the website use?', servicesFor(draft.audience, library)),
    domains: ({ services }) => askDomains(services, library, line),
    forms: () =>
      some('Which forms does it have?', [
        { value: 'contact', label: 'Contact', hint: 'a question or remark' },
        { value: 'newsletter', label: 'Newsletter', hint: 'with the consent of its readers' },
        { value: 'campaign', label: 'Campaign', hint: 'a sign-up for information' },
      ]),
    endpoint: () => line('Address of the backend, konekto serve (empty: none yet)', read.endpoint),
    privacyPage: () => line('Page of the privacy statement', read.privacyPage, defaults.privacyPage),
    cookiesPage: () => line('Page of the list of cookies', read.cookiesPage, defaults.cookiesPage),
  };
}

function readName(text: string): string {
  if (text.trim()) return text;
  throw new CommandError('The policy says whose website this is.', 'Give a name.');
}

/** Pupils are not offered what a policy for them refuses. */
const servicesFor = (audience: Answers['audience'], { declarations }: Library): Choice<string>[] =>
  declarations
    .filter(({ service }) => audience !== 'pupils' || service.purpose !== 'marketing')
    .map(({ service }) => ({ value: service.id, label: service.id, hint: service.name }));

async function askDomains(
  services: readonly string[],
  library: Library,
  line: Prompts['line'],
): Promise<Record<string, string>> {
  const domains: Record<string, string> = {};
  for (const id of selfHosted(library).filter((each) => services.includes(each))) {
    const message = `On which host does ${id} run? (empty: on the website itself)`;
    const host = await line(message, (text) => (text.trim() ? readHost(text.trim()) : undefined));
    if (host) domains[id] = host;
  }
  return domains;
}
