import { baseCss } from './base-css.js';

/** A style sheet for elements without Lit, made when it is first needed: most visits show neither banner nor placeholder. */
export function lazySheet(text: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => (sheet ??= newSheet(text));
}

/** A style sheet of its own, for what differs from element to element. */
export function newSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The sheet of the common styles. */
export const baseSheet = lazySheet(baseCss);
