import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.js';
import { answerReaders, readDomain, readHost, selfHosted } from './read-answer.js';
import { library } from './testing/own-policies.js';

const read = answerReaders(library);

/** What a reader says of a text that is no answer. */
function refusal(reading: () => unknown): string {
  try {
    reading();
  } catch (error) {
    if (error instanceof CommandError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  throw new Error('It was read');
}

describe('answers', () => {
  it('are read as they are typed', () => {
    expect(read.kind('school')).toBe('school');
    expect(read.name(' De Linde ')).toBe(' De Linde ');
    expect(read.languages('en, nl')).toEqual(['en', 'nl']);
    expect(read.services('youtube,matomo,youtube')).toEqual(['youtube', 'matomo']);
    expect(read.endpoint('https://api.example.org')).toBe('https://api.example.org');
    expect(read.cookiesPage(' /cookies ')).toBe('/cookies');
  });

  it('are unknown, or none, when they are left empty', () => {
    for (const fact of ['name', 'email', 'phone', 'address'] as const)
      expect(read[fact](' ')).toBe('unknown');
    for (const none of ['', 'none']) {
      expect(read.services(none)).toEqual([]);
      expect(read.forms(none)).toEqual([]);
      expect(read.endpoint(none)).toBeUndefined();
    }
  });

  it('are refused with what would be one', () => {
    expect(refusal(() => read.kind('scholl'))).toBe(
      'There is no kind of website "scholl". Did you mean school? Give one of: school, organisation.',
    );
    expect(refusal(() => read.services('youtube,matmo'))).toMatch(
      /^There is no service "matmo". Did you mean matomo\? Give one of: adobe-fonts, .*, youtube\.$/,
    );
    expect(refusal(() => read.services('wordpress'))).toMatch(
      /^There is no service "wordpress". Give one of: /,
    );
    expect(refusal(() => read.languages(''))).toContain('Give nl, en or both.');
    expect(refusal(() => read.email('privacy'))).toContain('an e-mail address, such as');
    expect(refusal(() => read.phone('1'))).toContain('a telephone number, such as');
    expect(refusal(() => read.endpoint('http://api.example.org'))).toContain('an https address');
    expect(refusal(() => read.privacyPage('privacy'))).toContain('a path that starts with /');
  });
});

describe('the place of a service', () => {
  it('is told of those that a website hosts itself', () => {
    expect(selfHosted(library)).toEqual(['matomo-cookieless', 'matomo']);
    expect(readDomain('matomo=Stats.example.org', library)).toEqual(['matomo', 'stats.example.org']);
    expect(readHost('localhost:8081')).toBe('localhost:8081');
  });

  it.each([
    ['youtube=example.org', 'Give one of: matomo-cookieless, matomo.'],
    ['matomo', 'Give the name of a host'],
    ['matomo=https://stats.example.org', 'Give the name of a host'],
    ['matomo=stats.example.org/matomo', 'Give the name of a host'],
    [`matomo=x"><script>`, 'Give the name of a host'],
  ])('is not %s', (text, remedy) => {
    expect(refusal(() => readDomain(text, library))).toContain(remedy);
  });
});
