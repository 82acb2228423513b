import type { CompiledField } from '../compile/compiled.js';
import type { FieldProblem } from '../words/words.js';
import { dateProblem } from './date.js';
import { readEmail } from './email.js';
import { readPostcode } from './postcode.js';
import { readTelephone } from './telephone.js';

/** What became of a typed value: the value to keep, or why it is refused. */
export type FieldReading = { readonly value: string } | { readonly problem: FieldProblem };

const normalise: Partial<Record<CompiledField['type'], (typed: string) => string | undefined>> = {
  email: readEmail,
  tel: readTelephone,
  postcode: readPostcode,
};

/** Reads what was typed into a field. The browser and the server run this same rule. */
export function readField(field: CompiledField, typed: string): FieldReading {
  const value = field.type === 'textarea' ? typed.replace(/\r\n?/g, '\n').trim() : typed.trim();
  if (value === '') return field.required ? { problem: missing(field) } : { value };
  if (hasForbiddenCharacters(field, value)) return { problem: 'characters' };
  if ([...value].length > field.maxLength) return { problem: 'too-long' };
  if (isChoice(field) && !field.options.some((option) => option.value === value)) {
    return { problem: 'option' };
  }
  if (field.type === 'checkbox' && value !== 'on') return { problem: 'option' };
  const problem = field.type === 'date' && dateProblem(value, field.min?.date, field.max?.date);
  if (problem) return { problem };
  const read = normalise[field.type];
  if (!read) return { value };
  const normalised = read(value);
  return normalised === undefined ? { problem: field.type as FieldProblem } : { value: normalised };
}

const isChoice = ({ type }: CompiledField): boolean => type === 'select' || type === 'radio';

function missing(field: CompiledField): FieldProblem {
  if (field.type === 'email') return 'required-email';
  if (isChoice(field)) return 'required-select';
  if (field.type === 'checkbox') return 'required-checkbox';
  return 'required';
}

/** Control characters never belong in an answer; line breaks only in a long one (mail headers, CSV). */
const hasForbiddenCharacters = (field: CompiledField, value: string): boolean =>
  field.type === 'textarea'
    ? /\p{Cc}/u.test(value.replace(/[\n\t]/g, ''))
    : /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
