import {
  errorMarkup,
  readField,
  type CompiledField,
  type FieldProblem,
  type FieldReading,
  type FormWords,
} from '@konekto/policy/browser';
import { toDom } from '../dom/to-dom.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control of a field in a form, where the page has it; of radio buttons the first. */
export function controlOf(form: HTMLFormElement, field: CompiledField): Control | undefined {
  const found = form.elements.namedItem(field.name);
  const control = found instanceof RadioNodeList ? found[0] : found;
  return control instanceof HTMLElement && 'value' in control ? (control as Control) : undefined;
}

/** Shows why a field is refused, beside it and to assistive technology, or takes that away (FM-11). */
export function showProblem(
  form: HTMLFormElement,
  field: CompiledField,
  problem?: FieldProblem,
  words?: FormWords,
): void {
  const control = controlOf(form, field);
  if (!control) return;
  // Radio buttons are refused and described as a whole.
  const target = control.closest('[role=radiogroup]') ?? control;
  const errorId = `${control.id}-error`;
  inForm(form, errorId)?.remove();
  const others = (target.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id && id !== errorId);
  setOrRemove(target, 'aria-invalid', problem && 'true');
  setOrRemove(target, 'aria-describedby', [...others, ...(problem ? [errorId] : [])].join(' '));
  if (!problem || !words) return;
  const error = toDom(errorMarkup(control.id, { field, problem }, words));
  // Where the server writes it.
  const above = inForm(form, `${control.id}-hint`) ?? target.querySelector('legend') ?? control.labels?.[0];
  (above ?? control).after(error);
}

const inForm = (form: HTMLFormElement, id: string): Element | null =>
  form.querySelector(`#${CSS.escape(id)}`);

function setOrRemove(control: Element, name: string, value: string | undefined): void {
  if (value) control.setAttribute(name, value);
  else control.removeAttribute(name);
}

/** Reads what a field holds now, by the rule that the server runs too. */
export function readControl(
  form: HTMLFormElement,
  field: CompiledField,
  typed: FormData = new FormData(form),
): FieldReading {
  // A date that does not exist is kept back by the browser: its value is empty.
  if (field.type === 'date' && controlOf(form, field)?.validity.badInput) return { problem: 'date' };
  return readField(field, String(typed.get(field.name) ?? ''));
}

/** Why what a field holds now is refused. */
export function problemOf(form: HTMLFormElement, field: CompiledField): FieldProblem | undefined {
  const reading = readControl(form, field);
  return 'problem' in reading ? reading.problem : undefined;
}
