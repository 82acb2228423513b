import { FormElement } from './form-element.js';

/** The policy's form `contact`. */
export class ContactForm extends FormElement {
  protected override get formId(): string {
    return 'contact';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-contact-form': ContactForm;
  }
}
