import { asksForPrivacy } from '@konekto/consent';
import {
  fillParts,
  inlineMarkup,
  listOf,
  type Markup,
  type Plain,
  type PreferencesWords,
} from '@konekto/policy/browser';
import { html, nothing, type TemplateResult } from 'lit';
import { toNode } from '../dom/to-dom.js';
import type { Site } from '../site/site.js';

/** Why something is off that the visitor has not refused here: the browser's own signal, or a website for pupils. */
export function renderNotices(site: Site, words: PreferencesWords): TemplateResult | typeof nothing {
  if (site.gates.audience === 'pupils') return renderNotice([words.pupils]);
  const kept = refusedByBrowser(site);
  return kept.length > 0
    ? renderNotice(
        fillParts(words.privacyControl, { purposes: listOf(kept, site.language).map(inlineMarkup) }).flat(),
      )
    : nothing;
}

const renderNotice = (words: readonly Markup[]): TemplateResult =>
  html`<p class="notice">${words.map(toNode)}</p>`;

/** The titles of the purposes that Global Privacy Control keeps off (CB-20). */
const refusedByBrowser = ({ gates, consent, words }: Site): Plain[] =>
  asksForPrivacy()
    ? gates.purposes.flatMap(({ id, advertising }) =>
        advertising && !consent.state.purposes[id] ? (words.titles[id] ?? []) : [],
      )
    : [];
