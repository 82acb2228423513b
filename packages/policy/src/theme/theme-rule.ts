/** The design tokens of a policy as CSS; a token that the page sets itself wins. Empty where there are none. */
export function themeRule(theme: Readonly<Record<string, string>>): string {
  const tokens = Object.entries(theme).map(([name, value]) => `--konekto-${name}:${value};`);
  return tokens.length > 0 ? `@layer konekto{:root{${tokens.join('')}}}` : '';
}
