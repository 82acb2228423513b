import { asksForPrivacy } from '@konekto/consent';
import { fill, type PreferencesWords } from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../site/site.js';

/** Why something is off that the visitor has not refused here: the browser's own signal, or a website for pupils. */
export function renderNotices(site: Site, words: PreferencesWords): TemplateResult | typeof nothing {
  if (site.gates.audience === 'pupils') return renderNotice(words.pupils);
  const kept = refusedByBrowser(site);
  return kept.length > 0
    ? renderNotice(fill(words.privacyControl, { purposes: new Intl.ListFormat(site.language).format(kept) }))
    : nothing;
}

const renderNotice = (text: string): TemplateResult => html`<p class="notice">${text}</p>`;

/** The titles of the purposes that Global Privacy Control keeps off (CB-20). */
const refusedByBrowser = ({ gates, consent, words }: Site): string[] =>
  asksForPrivacy()
    ? gates.purposes.flatMap(({ id, advertising }) =>
        advertising && !consent.state.purposes[id] ? (words.titles[id] ?? []) : [],
      )
    : [];
