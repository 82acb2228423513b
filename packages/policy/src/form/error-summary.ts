import type { FormWords } from '../words/words.js';
import { h, type MarkupElement } from '../markup/markup.js';
import { problemMarkup } from './problem-markup.js';
import type { FoundProblem } from './problems.js';

/** The list of what is to be mended, a link per field, above the form; focused when it appears (WCAG 2.2 SC 3.3.1). */
export const errorSummary = (
  prefix: string,
  problems: readonly FoundProblem[],
  words: FormWords,
): MarkupElement =>
  h(
    'div',
    { class: 'konekto-form-summary', role: 'group', 'aria-labelledby': `${prefix}--summary`, tabindex: '-1' },
    h('h2', { id: `${prefix}--summary` }, words.summaryTitle),
    h(
      'ul',
      {},
      ...problems.map((found) =>
        h('li', {}, h('a', { href: `#${prefix}-${found.field.name}` }, ...problemMarkup(words, found))),
      ),
    ),
  );
