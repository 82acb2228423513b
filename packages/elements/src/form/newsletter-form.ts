import { FormElement } from './form-element.js';

/** The policy's form `newsletter`. */
export class NewsletterForm extends FormElement {
  protected override get formId(): string {
    return 'newsletter';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-newsletter-form': NewsletterForm;
  }
}
