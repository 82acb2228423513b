/** Gives the page the design tokens of the policy; a token that the page sets itself wins. */
export function applyTheme(theme: Readonly<Record<string, string>>): void {
  const tokens = Object.entries(theme).map(([name, value]) => `--konekto-${name}:${value};`);
  if (tokens.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer konekto{:root{${tokens.join('')}}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
