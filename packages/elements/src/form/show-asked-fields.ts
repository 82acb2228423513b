import { readAnswers, type CompiledField } from '@konekto/policy/browser';
import { controlOf, readControl, showProblem } from './field-errors.js';

/** Shows the fields whose condition is met, and hides the others. One that holds the focus stays until that moves on. */
export function showAskedFields(form: HTMLFormElement, fields: readonly CompiledField[]): void {
  const typed = new FormData(form);
  const { asked } = readAnswers(fields, (field) => readControl(form, field, typed));
  for (const field of fields) {
    const box = field.showWhen && controlOf(form, field)?.closest<HTMLElement>('[data-field]');
    if (!box) continue;
    const isAsked = asked.includes(field);
    box.hidden = !isAsked && !box.contains(document.activeElement);
    if (!isAsked) showProblem(form, field);
    for (const control of box.querySelectorAll<HTMLInputElement>('[name]'))
      control.required = isAsked && field.required;
  }
}
