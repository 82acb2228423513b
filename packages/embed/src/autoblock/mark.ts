import { gated } from '@konekto/consent';
import { native } from './native.js';

/** Stands on every element that autoblock holds or held; an attribute, so that a copy of the element has it too. */
export const mark = 'data-autoblock';

let count = 0;

/** Marks an element as ours. @returns the number of the mark */
export function setMark(element: Element): string {
  const number = String((count += 1));
  native.set(element, mark, number);
  return number;
}

/** Takes all of ours off an element. */
export function unmark(element: Element): void {
  native.remove(element, mark);
  native.remove(element, 'data-service');
}

/** Whether the author of the page said when an element may load: then that is what counts. */
export const isMarkedByAuthor = (element: Element): boolean =>
  !native.has(element, mark) && element.matches(gated);
