/** A form could not be sent; what was typed still stands in it. */
export class FormFailedEvent extends Event {
  constructor(readonly form: string) {
    super('konekto-form-failed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-form-failed': FormFailedEvent;
  }
}
