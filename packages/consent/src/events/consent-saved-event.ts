import type { ConsentState } from '../decision/state.js';

/** A decision was saved, by the visitor, the API, another tab or Global Privacy Control. */
export class ConsentSavedEvent extends Event {
  constructor(
    readonly state: ConsentState,
    readonly previous: ConsentState,
  ) {
    super('konekto-consent-saved', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-consent-saved': ConsentSavedEvent;
  }
}
