import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfPieces } from '../testing/any-text.js';
import type { Block, Inline } from './nodes.js';
import { MarkdownError, parseMarkdown } from './parse-markdown.js';
import { plainText } from './plain-text.js';

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });

describe('parseMarkdown', () => {
  it.each<[string, Block[]]>([
    ['tekst', [paragraph('tekst')]],
    ['een\n\ntwee', [paragraph('een'), paragraph('twee')]],
    ['een\ntwee', [paragraph('een\ntwee')]],
    ['een  \ntwee', [paragraph('een', '\n', 'twee')]],
    [
      '*a* en **b**',
      [paragraph({ type: 'emphasis', children: ['a'] }, ' en ', { type: 'strong', children: ['b'] })],
    ],
    ['## Kop', [{ type: 'heading', children: ['Kop'] }]],
    ['- a\n- b', [{ type: 'list', ordered: false, items: [[paragraph('a')], [paragraph('b')]] }]],
    ['1. a\n2. b', [{ type: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] }]],
    [
      '- a\n  - b',
      [
        {
          type: 'list',
          ordered: false,
          items: [[paragraph('a'), { type: 'list', ordered: false, items: [[paragraph('b')]] }]],
        },
      ],
    ],
    ['[**b**](/x)', [paragraph(link('/x', { type: 'strong', children: ['b'] }))]],
    ['<https://example.org>', [paragraph(link('https://example.org', 'https://example.org'))]],
    ['1 < 2 & 3 > 2', [paragraph('1 < 2 & 3 > 2')]],
    ['&lt;b&gt;', [paragraph('<b>')]],
    ['\\*geen\\*', [paragraph('*geen*')]],
    ['', []],
  ])('reads %j', (source, blocks) => {
    expect(parseMarkdown(source)).toEqual(blocks);
  });

  it.each([
    'https://example.org/a?b=c#d',
    'HTTPS://example.org',
    'mailto:privacy@example.org',
    'tel:+31101234567',
    '#rechten',
    '/cookies',
    '/',
  ])('allows a link to %s', (href) => {
    expect(parseMarkdown(`[x](${href})`)).toEqual([paragraph(link(href, 'x'))]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    '<\u0001javascript:alert(1)>',
    '<java\tscript:alert(1)>',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org',
    'ftp://example.org',
    '//evil.example',
    '/\\evil.example',
    '</\t/evil.example>',
    '\\\\evil.example',
    'pagina.html',
    '../geheim',
    '',
    '?x',
  ])('refuses a link to %j', (href) => {
    expect(() => parseMarkdown(`zie [x](${href})`)).toThrow(MarkdownError);
    expect(() => parseMarkdown(`zie [x](${href})`)).toThrow(/use https:, mailto:, tel:, # or a path/);
  });

  it.each([
    ['<b>vet</b>', 'HTML'],
    ['een <br> twee', 'HTML'],
    ['<script>alert(1)</script>', 'HTML'],
    ['<!-- stil -->', 'HTML'],
    ['![beeld](/x.png)', 'Markdown of the kind image'],
    ['> citaat', 'Markdown of the kind blockquote'],
    ['`code`', 'Markdown of the kind inlineCode'],
    ['```\ncode\n```', 'Markdown of the kind code'],
    ['een\n\n---\n\ntwee', 'Markdown of the kind thematicBreak'],
    ['[x][y]\n\n[y]: https://example.org', 'Markdown of the kind linkReference'],
    ['[y]: https://example.org', 'Markdown of the kind definition'],
    ['- a\n\n  > diep', 'Markdown of the kind blockquote'],
    ['*a <i>b</i>*', 'HTML'],
  ])('refuses %j and says what it found', (source, found) => {
    expect(() => parseMarkdown(source)).toThrow(
      expect.objectContaining({
        name: 'MarkdownError',
        found,
        remedy: 'use paragraphs, headings, lists, links and emphasis only',
      }) as Error,
    );
  });

  it('refuses any text with a MarkdownError or turns it into plain data, links checked', () => {
    const pieces = textOfPieces(
      ...[
        'a',
        ' ',
        '\n',
        '\n\n',
        '*',
        '**',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '/',
        '\\',
        'javascript:',
        'https:',
        '# ',
        '- ',
        '&',
        '`',
        '!',
      ],
    );
    fc.assert(
      fc.property(pieces, (text) => {
        try {
          const links = JSON.stringify(parseMarkdown(text)).matchAll(/"href":"([^"]*)"/g);
          for (const [, href] of links) expect(href).toMatch(/^(https:|#|\/(?!\/|\\))/);
        } catch (error) {
          expect(error).toBeInstanceOf(MarkdownError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line without markup', () => {
  it('reads as the parser reads it', () => {
    const pieces = textOfPieces(
      'a',
      'é',
      ' ',
      '  ',
      '-',
      '--',
      '+',
      '#',
      '1.',
      '2)',
      '=',
      '~~~',
      '!',
      '|',
      ':',
      '@',
      '/',
      '.',
      'https:',
      '\u00a0',
    );
    fc.assert(
      // A line break in front changes nothing for the parser, and makes it two lines.
      fc.property(pieces, (text) => {
        expect(outcome(text)).toEqual(outcome(`\n${text}`));
      }),
      { numRuns: 1000 },
    );
  });
});

function outcome(text: string): unknown {
  try {
    return parseMarkdown(text);
  } catch (error) {
    return error instanceof MarkdownError ? error.found : error;
  }
}

describe('plainText', () => {
  it.each([
    ['Wij *leren* [buiten](/x) **school**.', 'Wij leren buiten school.'],
    ['# Kop\n\ntekst', 'Kop\ntekst'],
    ['- a\n- b\n  1. c', 'a\nb\nc'],
    ['een  \ntwee', 'een\ntwee'],
    ['', ''],
  ])('keeps the words of %j', (source, words) => {
    expect(plainText(parseMarkdown(source))).toBe(words);
  });
});
