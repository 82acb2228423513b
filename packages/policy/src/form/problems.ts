import type { CompiledField } from '../compile/compiled.js';
import type { FieldProblem } from '../words/words.js';

/** A field whose value is refused, and why. */
export interface FoundProblem {
  readonly field: CompiledField;
  readonly problem: FieldProblem;
}
