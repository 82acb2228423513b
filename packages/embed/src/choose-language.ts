/** The first wanted language that the site has, also by its base (`nl-BE` → `nl`); else the site's default (CB-16). */
export function chooseLanguage(available: readonly string[], ...wanted: (string | undefined)[]): string {
  for (const language of wanted) {
    const found = available.find((one) => one === language || one === language?.split('-')[0]);
    if (found) return found;
  }
  return available[0] ?? 'nl';
}
