import { describe, expect, it } from 'vitest';
import { fingerprint } from '../compile/fingerprint.js';
import { markupToHtml } from '../markup/markup-to-html.js';
import { load, rewritten, smallSource } from '../testing/policies.js';
import { changedParts } from './changed-parts.js';
import { compileHistory } from './history.js';

const rewrite = (source: string, ...pieces: [from: string, to: string][]): string =>
  pieces.reduce((text, [from, to]) => rewritten(from, to, text), source);

const published = (source: string, publishedOn: string) => {
  const document = load(source);
  return { version: document.version, publishedOn, hash: fingerprint(document), document };
};

const second = rewrite(
  smallSource,
  ["version: '1'", "version: '2'"],
  ['Wij zijn een school.', '{ nl: Wij zijn twee scholen., en: We are two schools. }'],
  ['P13M', 'P14M'],
);
const third = rewrite(second, ["version: '2'", "version: '3'"], ['color-accent: green', 'color-accent: red']);

const versions = [
  published(smallSource, '2026-01-01'),
  published(second, '2026-02-01'),
  published(third, '2026-03-01'),
];

const marked = (tag: string, word: string, text: string): string =>
  `<${tag}><span class="hidden">[${word}: </span>${text}<span class="hidden">]</span></${tag}>`;

describe('compileHistory', () => {
  it('gives every version, newest first, each beside the one before it', () => {
    const { nl } = compileHistory(versions, ['nl', 'en']);
    expect(
      nl?.versions.map(({ changes, ...version }) => ({ ...version, changes: changes.map(markupToHtml) })),
    ).toEqual([
      {
        version: '3',
        publishedOn: '2026-03-01',
        name: 'Versie 3',
        published: 'Gepubliceerd op 1 maart 2026',
        hash: versions[2]?.hash,
        since: '2',
        compared: 'Wat er is veranderd sinds versie 2',
        changes: [],
        reasks: [],
      },
      {
        version: '2',
        publishedOn: '2026-02-01',
        name: 'Versie 2',
        published: 'Gepubliceerd op 1 februari 2026',
        hash: versions[1]?.hash,
        since: '1',
        compared: 'Wat er is veranderd sinds versie 1',
        changes: [
          '<article><h3>Wie wij zijn</h3><p>Wij zijn ' +
            marked('del', 'verwijderd', 'een school') +
            marked('ins', 'toegevoegd', 'twee scholen') +
            '.</p></article>',
        ],
        reasks: [
          {
            purpose: 'analytics',
            title: 'Statistieken',
            reasons: ['De bewaartermijn van _c (Teller, Cookie) was: 13 maanden. Nu is dat: 14 maanden.'],
          },
        ],
      },
      {
        version: '1',
        publishedOn: '2026-01-01',
        name: 'Versie 1',
        published: 'Gepubliceerd op 1 januari 2026',
        hash: versions[0]?.hash,
        changes: [],
        reasks: [],
      },
    ]);
    expect(nl?.words).toMatchObject({ first: 'Dit is de eerste versie.' });
  });

  it('speaks every language that is asked for, also where an older version did not', () => {
    const dutch = published(rewrite(smallSource, ['[nl, en]', '[nl]']), '2026-01-01');
    const histories = compileHistory([dutch, ...versions.slice(1)], ['nl', 'en']);
    expect(Object.keys(histories)).toEqual(['nl', 'en']);
    expect(histories['en']?.versions.map(({ changes }) => changes.map(markupToHtml))).toEqual([
      [],
      [
        `<article><h3>${marked('ins', 'added', 'Wie wij zijn')}</h3><p>${marked('ins', 'added', 'We are two schools.')}</p></article>`,
      ],
      [],
    ]);
  });

  it('gives the same for the same archive', () => {
    const again = () => JSON.stringify(compileHistory(versions, ['nl', 'en']));
    expect(again()).toBe(again());
  });
});

describe('changedParts', () => {
  it('names the parts of the document that differ, and not the version', () => {
    const [first, next, last] = versions.map(({ document }) => document);
    expect(changedParts(first!, next!)).toEqual(['services', 'statement']);
    expect(changedParts(next!, last!)).toEqual(['theme']);
    expect(changedParts(last!, last!)).toEqual([]);
    expect(changedParts(last!, { ...last!, endpoint: 'https://a.example.org' })).toEqual(['endpoint']);
  });
});
