import { themeRule } from '@konekto/policy/browser';

/** Gives the page the design tokens of the policy; a token that the page sets itself wins. */
export function applyTheme(theme: Readonly<Record<string, string>>): void {
  const rule = themeRule(theme);
  if (!rule) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
