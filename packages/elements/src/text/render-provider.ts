import { fill, type ChoiceService } from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';

/** The words around a provider: *Aanbieder: {name} ({country})*, *Privacyverklaring van {name}*. */
export interface ProviderWords {
  readonly provider: string;
  readonly privacyStatement: string;
}

/** Who offers a service, from where, and the way to their privacy statement; nothing when the policy leaves it unknown. */
export function renderProvider(
  provider: ChoiceService['provider'],
  words: ProviderWords,
): TemplateResult | typeof nothing {
  if (!provider) return nothing;
  const { name, country, privacyUrl } = provider;
  const link = privacyUrl
    ? html`<br /><a href=${privacyUrl}>${fill(words.privacyStatement, { name })}</a>`
    : nothing;
  return html`<p>${fill(words.provider, { name, country })}${link}</p>`;
}
