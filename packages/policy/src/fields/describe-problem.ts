import type { CompiledField } from '../compile/compiled.js';
import { fill } from '../words/fill.js';
import type { FieldProblem, FormWords } from '../words/words.js';

/** Says how to mend a refused value; inline and in the summary the same words (WCAG 2.2 SC 3.3.1, 3.3.3). */
export const describeProblem = (words: FormWords, field: CompiledField, problem: FieldProblem): string =>
  fill(words.problems[problem], {
    label: field.label,
    max: field.maxLength,
    date: (problem === 'date-early' ? field.min : field.max)?.text ?? '',
  });
