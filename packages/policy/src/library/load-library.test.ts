import { describe, expect, it } from 'vitest';
import { PolicyError, type PolicyIssue } from '../document/policy-error.js';
import { rewritten } from '../testing/policies.js';
import { loadLibrary } from './load-library.js';

const purposes = `- id: media
  title: Video
  description: Wij tonen video's.
`;

const player = `service:
  id: player
  name: Speler
  purpose: media
  provider: { name: Speler BV, country: NL }
tag: <iframe data-service="player" data-src="https://player.example.org/"></iframe>
sources:
  - { url: https://player.example.org/cookies, says: no cookies }
checked: 2026-11-25
`;

function errorOf(files: Record<string, string>): PolicyError {
  try {
    loadLibrary(files);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('The library was read without a mistake');
}

/** What is wrong with a declaration that stands in `player.yaml`. */
const issuesOf = (declaration: string): readonly PolicyIssue[] =>
  errorOf({ 'purposes.yaml': purposes, 'player.yaml': declaration }).issues;

describe('loadLibrary', () => {
  it('reads declarations in the order of their names and fills in the defaults of a service', () => {
    const other = rewritten('id: player', 'id: other', player);
    const { declarations } = loadLibrary({
      'player.yaml': player,
      'other.yaml': other,
      'purposes.yaml': purposes,
    });
    expect(declarations.map(({ service }) => service.id)).toEqual(['other', 'player']);
    expect(declarations[1]?.service).toMatchObject({ domains: [], storage: [], signals: [] });
  });

  it.each([
    ['a service that a policy would refuse', 'country: NL', 'country: Nederland', 'service.provider.country'],
    [
      'a source without https',
      'https://player.example.org/c',
      'http://player.example.org/c',
      'sources[0].url',
    ],
    ['a date that is none', '2026-11-25', 'vandaag', 'checked'],
    ['an unknown key', 'checked:', 'chekced:', 'chekced'],
    ['a name that is not that of the file', 'id: player', 'id: speler', 'service.id'],
    ['a purpose that the library lacks', 'purpose: media', 'purpose: video', 'service.purpose'],
  ])('tells the place and the remedy of %s', (_mistake, from, to, path) => {
    const source = rewritten(from, to, player);
    const line = source.split('\n').findIndex((text) => text.includes(to)) + 1;
    expect(issuesOf(source)).toContainEqual({
      path,
      line,
      column: expect.any(Number) as number,
      expected: expect.stringMatching(/./) as string,
      found: expect.stringMatching(/./) as string,
      remedy: expect.stringMatching(/./) as string,
    });
  });

  it('names the file, so that its author finds it', () => {
    const files = {
      'purposes.yaml': purposes,
      'player.yaml': rewritten('name: Speler\n', 'name: \n', player),
    };
    expect(errorOf(files).message).toMatch(/^player\.yaml: 1 mistake\(s\)\nplayer\.yaml:3:3 service\.name\n/);
  });

  it('asks for the purposes', () => {
    const { file, issues } = errorOf({ 'player.yaml': player });
    expect(file).toBe('purposes.yaml');
    expect(issues).toMatchObject([{ path: '(the whole document)' }]);
  });
});
