import type { Condition } from './condition.js';

/** Holds one element of the page until its condition is met. */
export interface Gate {
  readonly element: HTMLElement;
  readonly condition: Condition;
  /** What stands in the page for it: the element itself, or its placeholder. */
  readonly anchor: Element;
  /** Lets it run or load. */
  open(): Promise<void> | void;
  /** Takes back what can be taken back: an embed its frame; a script that ran can't be unrun. */
  close?(): void;
  /** Puts the element back as its author wrote it, in a part of the page that was taken out. */
  leave?(): void;
}
