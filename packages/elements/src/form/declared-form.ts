import { FormElement } from './form-element.js';

/**
 * Any form of the policy.
 *
 * @attr form - id of a form that the policy declares
 * @attr campaign - id of a campaign of that form; without it the visitor chooses one
 */
export class DeclaredForm extends FormElement {
  protected override get formId(): string {
    return this.getAttribute('form') ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-form': DeclaredForm;
  }
}
