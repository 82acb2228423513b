import type { Site } from '@konekto/elements/site';

/**
 * Tells of a page in a language that its policy lacks; `data-lang` speaks before the page. Only who debugs hears of it:
 * there is a fallback (CB-16), and visitors need not load words for a warning on every such page.
 */
export function tellMissingTranslation(
  { language, gates, report }: Pick<Site, 'language' | 'gates' | 'report'>,
  wanted = document.documentElement.lang,
): void {
  const { languages } = gates;
  if (!wanted || languages.some((one) => baseOf(one) === baseOf(wanted))) return;
  report({ code: 'missing-translation', ids: [wanted, language, ...languages] });
}

const baseOf = (language: string): string | undefined => language.toLowerCase().split('-')[0];
