import { formStyles } from './form-styles.js';

const sheet = new CSSStyleSheet();
let filled = false;

/** Gives the page the styles of forms, once. They lie in a cascade layer, so that the page's own form styles win. */
export function adoptFormStyles(): void {
  if (!filled) sheet.replaceSync(formStyles);
  filled = true;
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}
