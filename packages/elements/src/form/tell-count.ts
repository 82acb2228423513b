import { fill, type CompiledField, type FormWords } from '@konekto/policy/browser';

/** A screen reader that is told of every key says nothing else. */
const pause = 500;

/**
 * Tells how many characters a long answer can still take, once a tenth of them is left and the visitor pauses; politely,
 * and to everybody. Farther from the limit it says nothing.
 */
export function tellCount(
  control: HTMLTextAreaElement,
  { maxLength }: CompiledField,
  words: FormWords,
): void {
  const { value } = control;
  const status = control.parentElement?.querySelector('[role=status]');
  setTimeout(() => {
    if (!status || control.value !== value) return;
    const count = maxLength - control.textLength;
    status.textContent = count * 10 > maxLength ? '' : fill(words.left, { count });
  }, pause);
}
