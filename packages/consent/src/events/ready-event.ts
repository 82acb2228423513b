/** konekto.js works: the policy is there and the gates are watched. */
export class ReadyEvent extends Event {
  constructor() {
    super('konekto-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-ready': ReadyEvent;
  }
}
