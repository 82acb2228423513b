import type { CompiledField } from '../compile/compiled.js';
import type { FoundProblem } from '../form/problems.js';
import type { FieldReading } from './read-field.js';

/** What became of the answers to a form. */
export interface AnswersReading {
  /** The fields that are asked, given the answers before them. */
  readonly asked: readonly CompiledField[];
  /** The values to keep, of fields that are asked. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FoundProblem[];
}

/**
 * Reads the fields of a form in their order. A field whose condition is not met is not asked: it is neither read nor
 * refused nor kept. The browser and the server run this same rule.
 */
export function readAnswers(
  fields: readonly CompiledField[],
  read: (field: CompiledField) => FieldReading,
): AnswersReading {
  const values: Record<string, string> = {};
  const problems: FoundProblem[] = [];
  const asked = fields.filter((field) => {
    if (field.showWhen && !field.showWhen.is.includes(values[field.showWhen.field] ?? '')) return false;
    const reading = read(field);
    if ('problem' in reading) problems.push({ field, problem: reading.problem });
    else values[field.name] = reading.value;
    return true;
  });
  return { asked, values, problems };
}
