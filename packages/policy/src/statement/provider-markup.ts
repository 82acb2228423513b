import type { ChoiceService } from '../compile/compiled.js';
import { h, type MarkupElement } from '../markup/markup.js';
import { fill } from '../words/fill.js';

/** The words around a provider: *Aanbieder: {name} ({country})*, *Privacyverklaring van {name}*. */
export interface ProviderWords {
  readonly provider: string;
  readonly privacyStatement: string;
}

/** Who offers a service, from where, and the way to their privacy statement; nothing when the policy leaves it unknown. */
export function providerMarkup(provider: ChoiceService['provider'], words: ProviderWords): MarkupElement[] {
  if (!provider) return [];
  const { name, country, privacyUrl } = provider;
  const link = h('a', { href: privacyUrl }, fill(words.privacyStatement, { name }));
  return [h('p', {}, fill(words.provider, { name, country }), ...(privacyUrl ? [h('br', {}), link] : []))];
}
