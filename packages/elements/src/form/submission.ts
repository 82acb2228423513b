import {
  campaignField,
  readAnswers,
  type CompiledField,
  type CompiledForm,
  type FormWords,
  type FoundProblem,
} from '@konekto/policy/browser';
import { readControl } from './field-errors.js';

/** What a form sends: field names, `campaign`, `consent-<id>`, and notes that start with `_`. */
export type Submission = Readonly<Record<string, string | boolean>>;

/** The fields that a visitor answers in a form; with a fixed campaign that one is not asked. */
export function fieldsOf(form: CompiledForm, words: FormWords, element: HTMLFormElement): CompiledField[] {
  const asksCampaign = element.elements.namedItem('campaign') instanceof HTMLSelectElement;
  return asksCampaign ? [campaignField(form, words), ...form.fields] : [...form.fields];
}

/** Reads a form as it stands: what to send, and what is not right yet. */
export function readSubmission(
  form: CompiledForm,
  fields: readonly CompiledField[],
  element: HTMLFormElement,
): { readonly submission: Submission; readonly problems: readonly FoundProblem[] } {
  const typed = new FormData(element);
  const submission: Record<string, string | boolean> = {};
  for (const [name, value] of typed) if (typeof value === 'string') submission[name] = value;
  for (const { id } of form.consents) submission[`consent-${id}`] = typed.has(`consent-${id}`);
  const { values, problems } = readAnswers(fields, (field) => readControl(element, field, typed));
  for (const { name } of fields) delete submission[name];
  return { submission: { ...submission, ...values }, problems };
}
