import type { Submission } from './submission.js';

/** A form is about to be sent. Cancelable: a host that prevents it sends the submission itself. */
export class FormSubmitEvent extends Event {
  constructor(
    readonly form: string,
    /** Holds personal data: handle with care. */
    readonly submission: Submission,
  ) {
    super('konekto-form-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-form-submit': FormSubmitEvent;
  }
}
