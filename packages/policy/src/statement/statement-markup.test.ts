import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile/compile-policy.js';
import type { Statement } from '../compile/compiled.js';
import { definePolicy } from '../document/define-policy.js';
import type { PolicySource } from '../document/document.js';
import { markupToHtml } from '../markup/markup-to-html.js';
import { bundledContent } from '../testing/bundled-policy.js';
import { readHtml, textOf } from '../testing/read-html.js';
import { contentsMarkup, statementMarkup } from './statement-markup.js';

/** Words that mean nothing in Markdown, in any script, with what HTML would have to escape. */
const sentence = fc.stringMatching(/^[\p{Lu}][\p{L}\p{N} ,.;:()'"&%€?-]{0,60}\p{L}$/u);

const parts = fc.array(
  fc.record({ heading: sentence, paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 5 },
);

/** White space is where the layout puts it. */
const normal = (text: string): string => text.replace(/\s+/g, '');

const shownText = (statement: Statement): string =>
  normal(
    statementMarkup(statement)
      .map((part) => textOf(readHtml(markupToHtml(part))))
      .join(''),
  );

describe('the markup of a statement', () => {
  it('holds every text of any document, in its order and with nothing beside it (PV-01)', () => {
    fc.assert(
      fc.property(parts, sentence, (written, data) => {
        const { content } = compilePolicy(definePolicy(policyOf(written, data)));
        const expected = written.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('');
        const shown = shownText(content['nl']!.statement);
        expect(shown.startsWith(normal(expected))).toBe(true);
        expect(shown).toContain(normal(`Welke gegevens ${data}`));
      }),
    );
  });

  it('has contents that lead to every section', () => {
    const { statement } = bundledContent('nl');
    const contents = markupToHtml(contentsMarkup(statement));
    for (const { id, heading } of statement.sections)
      expect(contents).toContain(`<a href="#${id}">${heading}</a>`);
  });
});

function policyOf(
  written: readonly { heading: string; paragraphs: readonly string[] }[],
  data: string,
): PolicySource {
  return {
    version: '1',
    languages: ['nl'],
    organisation: {
      name: 'School',
      address: 'unknown',
      email: 'unknown',
      phone: 'unknown',
      dataProtectionOfficer: 'unknown',
    },
    pages: { privacy: '/privacy', cookies: '/cookies' },
    purposes: [],
    processing: [
      {
        id: 'pupils',
        subjects: 'Leerlingen',
        applications: 'unknown',
        data: [data],
        source: 'unknown',
        recipients: 'unknown',
        purposes: ['Lesgeven'],
        legalBasis: 'unknown',
        retention: 'P1Y',
      },
    ],
    rights: { channels: ['email'] },
    statement: [
      ...written.map(({ heading, paragraphs }, index) => ({
        id: `part-${index}`,
        heading,
        body: paragraphs.join('\n\n'),
      })),
      { id: 'register', heading: 'Register', draws: 'processing' as const },
    ],
  };
}
