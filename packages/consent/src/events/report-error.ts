import { ErrorEvent, type ErrorCode } from './error-event.js';

/** Tells of a failure by event and in the console; nothing is thrown into the page. */
export function reportError(code: ErrorCode, message: string): void {
  console.warn(`[konekto] ${code}: ${message}`);
  document.dispatchEvent(new ErrorEvent(code, message));
}
