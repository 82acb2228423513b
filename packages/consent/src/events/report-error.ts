import { ErrorEvent, type ErrorCode } from './error-event.js';
import type { Problem } from './problem.js';

let tell = tellFacts;

/** Gives every problem from now on to someone who has words for it, and who then tells it. */
export function takeProblems(take: (problem: Problem) => void): void {
  tell = take;
}

/** Tells of a problem by event and in the console; nothing is thrown into the page. */
export const report = (problem: Problem): void => tell(problem);

/** Reports a failure by its code and what was found: an error, an address or a name. */
export const reportError = (code: ErrorCode, found: unknown): void => tell({ code, found });

/** Tells a problem without words for it: its code and the facts. */
export function tellFacts({ code, element, ids, found }: Problem): void {
  const facts = String(found ?? ids ?? element?.localName);
  console.warn(`[konekto] ${code}: ${facts}`);
  document.dispatchEvent(new ErrorEvent(code, facts));
}
