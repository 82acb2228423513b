import { native } from './native.js';
import { mark, setMark, unmark } from './mark.js';

const held = 'text/plain';
const runnable = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

/** The scripts that wait, by the number in their mark, for as long as they live. */
const waiting = new Map<string, WeakRef<HTMLScriptElement>>();

/** Scripts that came with markup a script set: browsers never run those, so there is nothing to hold. */
export const inert = new WeakSet<HTMLScriptElement>();

/** Whether a script would run as it is now. */
export const wouldRun = (script: HTMLScriptElement): boolean =>
  !inert.has(script) && runnable.test(native.get(script, 'type') ?? '');

/** Whether autoblock keeps this script from running. */
export const isHeldScript = (script: HTMLScriptElement): boolean =>
  native.has(script, mark) && native.get(script, 'type') === held;

/** Turns a script into one that the gate of its service holds; its address stays where it is. */
export function holdScript(script: HTMLScriptElement, service: string): void {
  const type = native.get(script, 'type');
  if (!isHeldScript(script)) {
    if (type) native.set(script, 'data-type', type);
    waiting.set(setMark(script), new WeakRef(script));
  }
  native.set(script, 'type', held);
  native.set(script, 'data-service', service);
}

/** Makes a held script what it was, because its address is another one now. */
export function freeScript(script: HTMLScriptElement): void {
  const type = native.get(script, 'data-type');
  if (type) native.set(script, 'type', type);
  else native.remove(script, 'type');
  native.remove(script, 'data-type');
  unmark(script);
}

/** Remembers the type that a page gives a held script. One that asks to be held gets no other type when it is released. */
export function retypeHeldScript(script: HTMLScriptElement, type: string): void {
  if (type !== held) native.set(script, 'data-type', type);
}

/** A script that runs in the place of a held one tells the first, on which the page listens, how it went. */
export function relayEvents(script: HTMLScriptElement): void {
  const number = native.get(script, mark) ?? '';
  const original = waiting.get(number)?.deref();
  if (!original || original === script || isHeldScript(script)) return;
  waiting.delete(number);
  for (const type of ['load', 'error'])
    script.addEventListener(type, () => original.dispatchEvent(new Event(type)));
}
