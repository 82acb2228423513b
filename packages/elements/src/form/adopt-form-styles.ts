import { formStyles } from './form-styles.js';

const sheet = new CSSStyleSheet();

/** Gives the page the styles of forms, once. They lie in a cascade layer, so that the page's own form styles win. */
export function adoptFormStyles(): void {
  const { adoptedStyleSheets: sheets } = document;
  if (sheets.includes(sheet)) return;
  sheet.replaceSync(formStyles);
  document.adoptedStyleSheets = [...sheets, sheet];
}
