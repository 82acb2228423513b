import { FormElement } from './form-element.js';

/** The policy's form `data-request`: for who wants to see, correct or take back their data (GDPR art. 15–22). */
export class DataRequestForm extends FormElement {
  protected override get formId(): string {
    return 'data-request';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-data-request-form': DataRequestForm;
  }
}
