import { limitsIn } from '../fields/describe-problem.js';
import { inlineMarkup } from '../markup/blocks-markup.js';
import type { Markup } from '../markup/markup.js';
import { fillParts } from '../words/fill-parts.js';
import type { FormWords } from '../words/words.js';
import type { FoundProblem } from './problems.js';

/** Says how to mend a refused value; inline and in the summary the same words (WCAG 2.2 SC 3.3.1, 3.3.3). */
export const problemMarkup = (words: FormWords, { field, problem }: FoundProblem): Markup[] =>
  fillParts(words.problems[problem], { label: inlineMarkup(field.label), ...limitsIn(field, problem) });
