import {
  errorMarkup,
  readField,
  type CompiledField,
  type FieldProblem,
  type FormWords,
} from '@konekto/policy/browser';
import { toDom } from '../dom/to-dom.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control of a field in a form, where the page has it. */
export function controlOf(form: HTMLFormElement, field: CompiledField): Control | undefined {
  const control = form.elements.namedItem(field.name);
  return control instanceof HTMLElement && 'value' in control ? (control as Control) : undefined;
}

/** Shows why a field is refused, beside it and to assistive technology, or takes that away (FM-11). */
export function showProblem(
  form: HTMLFormElement,
  field: CompiledField,
  problem: FieldProblem | undefined,
  words: FormWords,
): void {
  const control = controlOf(form, field);
  if (!control) return;
  const errorId = `${control.id}-error`;
  form.querySelector(`#${CSS.escape(errorId)}`)?.remove();
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id && id !== errorId);
  setOrRemove(control, 'aria-invalid', problem && 'true');
  setOrRemove(control, 'aria-describedby', [...others, ...(problem ? [errorId] : [])].join(' '));
  if (problem) control.before(toDom(errorMarkup(control.id, { field, problem }, words)));
}

function setOrRemove(control: Control, name: string, value: string | undefined): void {
  if (value) control.setAttribute(name, value);
  else control.removeAttribute(name);
}

/** Why what a field holds now is refused. */
export function problemOf(form: HTMLFormElement, field: CompiledField): FieldProblem | undefined {
  const typed = new FormData(form).get(field.name);
  const reading = readField(field, typeof typed === 'string' ? typed : '');
  return 'problem' in reading ? reading.problem : undefined;
}
