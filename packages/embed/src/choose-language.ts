/** The first wanted language that the site has, also by its base (`nl-BE` → `nl`); else the site's default (CB-16). */
export function chooseLanguage(available: readonly string[], ...wanted: (string | undefined)[]): string {
  for (const language of wanted) {
    // Tags know no case (BCP 47).
    const tag = language?.toLowerCase();
    for (const candidate of [tag, tag?.split('-')[0]]) {
      const found = available.find((one) => one.toLowerCase() === candidate);
      if (found) return found;
    }
  }
  return available[0] ?? 'nl';
}
