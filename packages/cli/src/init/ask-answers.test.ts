import { describe, expect, it } from 'vitest';
import { askAnswers } from './ask-answers.js';
import { Cancelled } from './cancelled.js';
import { fakeTerminal, keys } from './testing/fake-terminal.js';
import { library } from './testing/own-policies.js';

const { enter, down, space, tab, interrupt } = keys;

describe('askAnswers', () => {
  it('asks what is needed, and takes what is typed', async () => {
    const { prompts, answer } = fakeTerminal();
    const asked = askAnswers({}, library, prompts);
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

  it('asks again until an answer can be read', async () => {
    const { prompts, answer } = fakeTerminal();
    const { email: _email, ...others } = known;
    const asked = askAnswers({ ...others, name: 'X', services: [] }, library, prompts);
    await answer('E-mail address', 'privacy', enter);
    await answer('Give an e-mail address, such as', '@example.org', enter);
    expect(await asked).toMatchObject({ email: 'privacy@example.org', privacyPage: '/p' });
  });

  it('asks for a name, and does not offer marketing to pupils', async () => {
    const { prompts, answer } = fakeTerminal();
    const asked = askAnswers(known, library, prompts);
    await answer('What is the organisation called?', enter);
    await answer('Give a name.', 'X', enter);
    await answer('Which services', 'meta-pixel');
    await answer('No matches found', enter);
    expect(await asked).toMatchObject({ name: 'X', services: [], domains: {} });
  });

  it('stops at Ctrl+C', async () => {
    const { prompts, answer } = fakeTerminal();
    const asked = askAnswers({}, library, prompts);
    const failed = expect(asked).rejects.toThrow(Cancelled);
    await answer('What is the website of?', interrupt);
    await failed;
  });
});
