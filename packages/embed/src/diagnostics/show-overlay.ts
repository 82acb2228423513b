import '@konekto/elements/debug';
import { SiteRequestEvent } from '@konekto/elements/site';
// The chunk itself, so that both chunks share one list of what has been told.
import { toldProblems } from '../chunks/diagnostics.js';
import { tellMissingTranslation } from './missing-translation.js';

const tag = 'konekto-debug';

/** Puts the overlay at the end of the page, open when the script tag says `data-debug="open"`. */
export function showOverlay(): void {
  const { lang, debug } = document.querySelector<HTMLScriptElement>('script[data-debug]')?.dataset ?? {};
  document.dispatchEvent(new SiteRequestEvent((site) => tellMissingTranslation(site, lang)));
  const overlay = document.createElement(tag);
  overlay.toldProblems = toldProblems;
  overlay.open = debug === 'open';
  whenParsed(() => document.body.append(overlay));
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
