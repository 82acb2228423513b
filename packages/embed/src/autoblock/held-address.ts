import { urlOf } from './domain-rules.js';
import { delayed } from './hold-in-text.js';
import { mark, setMark, unmark } from './mark.js';
import { native } from './native.js';

/** What loads as soon as it has an address. */
export type Loading = HTMLIFrameElement | HTMLImageElement;

/** An attribute with an address, or several. */
export type AddressName = 'src' | 'srcset';

/** What a page set while it is held; null when nothing is. */
export const heldAddress = (element: Element, name: AddressName): string | null =>
  native.has(element, mark) && !native.has(element, name) ? native.get(element, `data-${name}`) : null;

/** Keeps an address back in the form in which the gates know it. */
export function holdAddress(element: Loading, name: AddressName, value: string, service: string): void {
  native.remove(element, name);
  native.set(element, `data-${name}`, value);
  native.set(element, 'data-service', service);
  // Only now that it has no address: a frame that is no longer lazy loads at once.
  if (native.get(element, mark) === delayed) native.remove(element, 'loading');
  setMark(element);
}

/** Forgets what was kept back. What is not ours keeps its own `data-src`. */
export function forgetAddress(element: Element, name: AddressName): void {
  if (!native.has(element, mark)) return;
  native.remove(element, `data-${name}`);
  if (!native.has(element, 'data-src') && !native.has(element, 'data-srcset')) unmark(element);
}

/** Gives an element the address that was kept back, as if it had never been held. */
export function giveAddress(element: Loading, name: AddressName): void {
  const value = heldAddress(element, name);
  if (value === null) return;
  forgetAddress(element, name);
  native.set(element, name, value);
}

/** What the property of an attribute reads for a value: a whole address, as browsers make it. */
export const asProperty = (name: AddressName, value: string): string =>
  name === 'src' ? (urlOf(value)?.href ?? value) : value;
