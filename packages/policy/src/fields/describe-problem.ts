import type { CompiledField } from '../compile/compiled.js';
import { inlineText } from '../markdown/plain-text.js';
import { fill } from '../words/fill.js';
import type { FieldProblem, FormWords } from '../words/words.js';

/** Says how to mend a refused value, without markup. */
export const describeProblem = (words: FormWords, field: CompiledField, problem: FieldProblem): string =>
  fill(words.problems[problem], { label: inlineText(field.label), ...limitsIn(field, problem) });

/** The limit that a refused value passed. */
export const limitsIn = ({ maxLength, min, max }: CompiledField, problem: FieldProblem) => ({
  max: String(maxLength),
  date: (problem === 'date-early' ? min : max)?.text ?? '',
});
