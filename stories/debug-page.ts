import { clearStorage, Consent, deliverRecords, type Choices, type PageObserver } from '@konekto/consent';
import type { DebugOverlay } from '@konekto/elements';
import { provideSite, SiteRequestEvent, type Site } from '@konekto/elements/site';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { problems } from './debug-problems.js';

/** What happened in the page before the overlay shows. */
export interface DebugPage {
  readonly decision?: Choices;
  /** With mistakes of its author: told problems, and storage that the policy does not know. */
  readonly mistaken?: boolean;
  readonly open?: boolean;
}

const gatedMarkup = html`<script
    type="text/plain"
    data-consent="analytics"
    data-service="visitor-statistics"
  ></script>
  <script type="text/plain" data-consent="marketing"></script>
  <script type="text/plain" data-consent="!analytics"></script>
  <script type="text/plain" data-consent="necessary"></script>
  <img data-consent="marketing" data-src="data:," alt="" />`;

/** A page with gates that really hold, and the overlay over it. */
export const debugPage = (page: DebugPage): TemplateResult =>
  html`<div ${ref((frame) => queueMicrotask(() => start(frame, page)))}>${gatedMarkup}</div>`;

function start(frame: Element | undefined, page: DebugPage): void {
  if (!(frame instanceof HTMLElement) || !frame.isConnected) return;
  frame.dispatchEvent(new SiteRequestEvent((site) => show(frame, site, page)));
}

function show(frame: HTMLElement, site: Site, { decision, mistaken = false, open = true }: DebugPage): void {
  const consent = watch(frame, site);
  provideSite(frame, { ...site, consent });
  if (decision) void consent.save(decision, 'visitor');
  keepUndeclared(mistaken);
  const overlay: DebugOverlay = document.createElement('konekto-debug');
  overlay.open = open;
  overlay.toldProblems = () => (mistaken ? problems(frame) : []);
  frame.append(overlay);
}

/** Consent whose gates hold what stands in the frame, and nothing of Storybook. */
function watch(frame: HTMLElement, { gates, language, words }: Site): Consent {
  const consent = new Consent({
    table: gates,
    endpoint: undefined,
    nonce: undefined,
    shown: { language, words: words.banner },
    clearStorage,
    deliverRecords,
    placeholder: () => document.createElement('konekto-embed-placeholder'),
    onProblem: () => undefined,
  });
  const page: Partial<PageObserver> = { onAdded: (listener) => listener([frame]) };
  consent.start(page as PageObserver);
  return consent;
}

/** Leaves what a chat service might, or takes it away after the story before. */
function keepUndeclared(isKept: boolean): void {
  document.cookie = `_chat_visitor=1; path=/${isKept ? '' : '; max-age=0'}`;
  if (isKept) sessionStorage.setItem('chat.open', '1');
  else sessionStorage.removeItem('chat.open');
}
