import { describe, expect, it } from 'vitest';
import { askAnswers } from './ask-answers.js';
import { Cancelled } from './cancelled.js';
import { plainPrompts } from './plain-prompts.js';
import { drawnPrompts } from './prompts.js';
import { fakeTerminal, keys } from './testing/fake-terminal.js';
import { library } from './testing/own-policies.js';

const { enter, down, space, tab, interrupt } = keys;

const known = {
  kind: 'school',
  audience: 'pupils',
  languages: ['nl'],
  email: 'unknown',
  phone: 'unknown',
  address: 'unknown',
  forms: [],
  endpoint: undefined,
  privacyPage: '/p',
  cookiesPage: '/c',
} as const;

describe('askAnswers', () => {
  it('asks what is needed, and takes what is typed', async () => {
    const { terminal, answer } = fakeTerminal();
    const asked = askAnswers({}, library, drawnPrompts(terminal));
    await answer('What is the website of?', enter);
    await answer('What is the organisation called?', 'De "Linde"', enter);
    await answer('For whom is the website?', enter);
    await answer('In which languages?', down, enter);
    await answer('E-mail address', 'privacy@example.org', enter);
    await answer('Telephone number', enter);
    await answer('Postal address', enter);
    await answer('Which services', 'matomo', down, down, tab, enter);
    await answer('On which host does matomo', 'stats.example.org', enter);
    await answer('Which forms', space, enter);
    await answer('Address of the backend', enter);
    await answer('Page of the privacy statement', enter);
    await answer('Page of the list of cookies', enter);
    expect(await asked).toEqual({
      kind: 'school',
      name: 'De "Linde"',
      audience: 'general',
      languages: ['en', 'nl'],
      email: 'privacy@example.org',
      phone: 'unknown',
      address: 'unknown',
      services: ['matomo'],
      domains: { matomo: 'stats.example.org' },
      forms: ['contact'],
      endpoint: undefined,
      privacyPage: '/privacy',
      cookiesPage: '/cookies',
    });
  });

  it('asks again until an answer can be read', async () => {
    const { terminal, answer } = fakeTerminal();
    const { email: _email, ...others } = known;
    const asked = askAnswers({ ...others, name: 'X', services: [] }, library, drawnPrompts(terminal));
    await answer('E-mail address', 'privacy', enter);
    await answer('Give an e-mail address, such as', '@example.org', enter);
    expect(await asked).toMatchObject({ email: 'privacy@example.org', privacyPage: '/p' });
  });

  it('asks for a name, and does not offer marketing to pupils', async () => {
    const { terminal, answer } = fakeTerminal();
    const asked = askAnswers(known, library, drawnPrompts(terminal));
    await answer('What is the organisation called?', enter);
    await answer('Give a name.', 'X', enter);
    await answer('Which services', 'meta-pixel');
    await answer('No matches found', enter);
    expect(await asked).toMatchObject({ name: 'X', services: [], domains: {} });
  });

  it('stops at Ctrl+C', async () => {
    const { terminal, answer } = fakeTerminal();
    const asked = askAnswers({}, library, drawnPrompts(terminal));
    const failed = expect(asked).rejects.toThrow(Cancelled);
    await answer('What is the website of?', interrupt);
    await failed;
  });
});

describe('plain prompts', () => {
  it('take numbers and lines, and ask again', async () => {
    const { terminal, answer } = fakeTerminal();
    const asked = askAnswers({ ...known, audience: 'general' }, library, plainPrompts(terminal));
    await answer('What is the organisation called?: ', enter);
    await answer('Give a name.', 'De Linde', enter);
    await answer('Numbers, by commas', '41', enter);
    await answer('Give a number from 1 to 40.', '40, 1,40', enter);
    expect(await asked).toMatchObject({ name: 'De Linde', services: ['youtube', 'adobe-fonts'] });
  });

  it('take the first choice and what is proposed where nothing is typed', async () => {
    const { terminal, answer } = fakeTerminal();
    const { kind: _kind, cookiesPage: _cookiesPage, forms: _forms, ...others } = known;
    const answers = { ...others, name: 'X', services: [], domains: {} };
    const asked = askAnswers(answers, library, plainPrompts(terminal));
    await answer('1. A school: pupils', enter);
    await answer('Numbers, by commas', enter);
    await answer('Page of the list of cookies (empty: /cookies): ', enter);
    expect(await asked).toMatchObject({ kind: 'school', forms: [], cookiesPage: '/cookies' });
  });

  it.each([
    ['Ctrl+C', interrupt],
    ['Ctrl+D', '\x04'],
  ])('stop at %s', async (_name, key) => {
    const { terminal, answer } = fakeTerminal();
    const failed = expect(askAnswers({}, library, plainPrompts(terminal))).rejects.toThrow(Cancelled);
    await answer('Number (empty: 1)', key);
    await failed;
  });
});
