/** What can go wrong; each code is explained in the documentation. */
export type ErrorCode =
  | 'policy-missing'
  | 'undeclared'
  | 'ungated-script'
  | 'ungated-embed'
  | 'script-failed'
  | 'script-timeout'
  | 'missing-translation'
  | 'konekto-twice'
  | 'autoblock-late'
  | 'chunk-missing'
  | 'record-not-sent'
  | 'listener-failed';

/** Something failed. The gates stay shut and the page keeps working. */
export class ErrorEvent extends Event {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {
    super('konekto-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'konekto-error': ErrorEvent;
  }
}
