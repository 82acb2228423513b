import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { anyText, textOfPieces } from '../testing/any-text.js';
import { elementsIn, readHtml, textOf } from '../testing/read-html.js';
import { blocksMarkup } from './blocks-markup.js';
import { h } from './markup.js';
import { markupToHtml } from './markup-to-html.js';

const hostile = fc.oneof(
  anyText,
  textOfPieces(
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '=',
    ' ',
    '</textarea>',
    '<script>',
    '-->',
    ']]>',
    '&lt;',
    'x',
    '\n',
  ),
);

describe('markupToHtml', () => {
  it.each([
    [h('p', {}, 'a', h('em', {}, 'b')), '<p>a<em>b</em></p>'],
    [
      h('input', { type: 'checkbox', checked: true, required: false, id: undefined }),
      '<input type="checkbox" checked>',
    ],
    [h('option', { value: '' }, 'Kies'), '<option value="">Kies</option>'],
    [h('p', {}, false, undefined, '', 'x'), '<p>x</p>'],
    [h('br', {}), '<br>'],
    [
      h('p', { title: '"\'<>&' }, '"\'<>&'),
      '<p title="&quot;&#39;&lt;&gt;&amp;">&quot;&#39;&lt;&gt;&amp;</p>',
    ],
    [h('p', {}, '&lt;'), '<p>&amp;lt;</p>'],
    ['<b>', '&lt;b&gt;'],
  ])('writes %j as %s', (markup, html) => {
    expect(markupToHtml(markup)).toBe(html);
  });

  it('keeps the line break with which a long answer starts', () => {
    expect(markupToHtml(h('textarea', {}, '\nx'))).toBe('<textarea>\n\nx</textarea>');
  });

  it('never lets a text or a value become a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const html = markupToHtml(h('div', { title: value }, h('p', {}, text), h('textarea', {}, text)));
        const elements = elementsIn(readHtml(html));
        expect(elements.map(({ tag }) => tag)).toEqual(['div', 'p', 'textarea']);
        expect(elements[0]?.attributes).toEqual({ title: value });
        expect(textOf(elements[1]!)).toBe(text);
        expect(textOf(elements[2]!)).toBe(`\n${text}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('blocksMarkup', () => {
  const html = (source: string): string => blocksMarkup(parseMarkdown(source)).map(markupToHtml).join('');

  it.each([
    ['een\n\ntwee', '<p>een</p><p>twee</p>'],
    ['## Kop', '<p><strong>Kop</strong></p>'],
    ['*a* **b**', '<p><em>a</em> <strong>b</strong></p>'],
    ['een  \ntwee', '<p>een<br>twee</p>'],
    ['[x](/a?b&c)', '<p><a href="/a?b&amp;c">x</a></p>'],
    ['[06 1](tel:061)', '<p><a href="tel:061" dir="ltr">06 1</a></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a', '<ol><li>a</li></ol>'],
    ['- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
    ['&lt;script&gt;', '<p>&lt;script&gt;</p>'],
  ])('writes %j as %s', (source, written) => {
    expect(html(source)).toBe(written);
  });
});
