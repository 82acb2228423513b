/** The visitor is being asked: the banner shows. */
export class ConsentRequestedEvent extends Event {
  constructor() {
    super('konekto-consent-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-consent-requested': ConsentRequestedEvent;
  }
}
