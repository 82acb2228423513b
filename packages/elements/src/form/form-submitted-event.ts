/** A form was sent and stored. It tells which form, nothing of what was typed. */
export class FormSubmittedEvent extends Event {
  constructor(readonly form: string) {
    super('konekto-form-submitted', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-form-submitted': FormSubmittedEvent;
  }
}
