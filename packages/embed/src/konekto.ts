import { PageObserver, ReadyEvent, report, reportError } from '@konekto/consent';
import '@konekto/elements/consent-banner';
import '@konekto/elements/embed-placeholder';
import '@konekto/elements/preferences-button';
import { provideSite } from '@konekto/elements/site';
import { applyTheme } from './apply-theme.js';
import { builtInPackage, type LocatedPackage } from './built-in-package.js';
import { bringAutoblock } from './autoblock/bring-autoblock.js';
import { ChunkLoader } from './chunk-loader.js';
import { explainProblems } from './diagnostics/explain-problems.js';
import { exposeApi } from './page-api.js';
import { PageSite } from './page-site.js';
import { readScriptOptions, type ScriptOptions } from './script-options.js';
import { showBannerWhenAsked } from './show-banner.js';

const script = document.currentScript as HTMLScriptElement | null;
if (script) {
  const options = readScriptOptions(script);
  const chunks = new ChunkLoader(options);
  explainProblems(() => chunks.import('diagnostics'));
  const builtIn = builtInPackage(options);
  if (builtIn) whenShown(() => start(builtIn, options, chunks));
  else void startLater(options, chunks);
}

/** A page that the browser prepares ahead may never be visited: nobody is asked there, and nothing runs (CB-01). */
function whenShown(use: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', use, { once: true });
  else use();
}

async function startLater(options: ScriptOptions, chunks: ChunkLoader): Promise<void> {
  try {
    const { loadPackage } = await chunks.import('generic');
    const located = await loadPackage(options);
    // What its policy wants to signal must be there before a gate can open: without it, nothing starts.
    const signals = located.site.gates.signals && (await chunks.import('signals'));
    whenShown(() => start({ ...located, makeSignals: signals?.makeSignals }, options, chunks));
  } catch (error) {
    reportError('policy-missing', error);
  }
}

/** Gates first; then what shows. */
function start(located: LocatedPackage, options: ScriptOptions, chunks: ChunkLoader): void {
  if ('consent' in (window.konekto ?? {})) return report({ code: 'konekto-twice', element: script });
  const site = new PageSite(located, options, chunks);
  provideSite(document, site);
  const page = new PageObserver();
  site.consent.start(page);
  if (options.autoblock) bringAutoblock(options.autoblock, site, page, chunks);
  applyTheme(site.gates.theme);
  showBannerWhenAsked(site, page);
  if (site.endpoint && site.consent.undecided.length > 0) chunks.prepare('records');
  document.addEventListener('click', ({ target }) => {
    const does = (target as Element).closest?.('[data-konekto]')?.getAttribute('data-konekto');
    if (does === 'preferences') void site.openPreferences();
    if (does === 'withdraw') void site.consent.withdraw('visitor');
  });
  chunks.watch(page);
  exposeApi(site);
  document.dispatchEvent(new ReadyEvent());
  if (options.debug) void chunks.load('debug');
}

declare global {
  interface Document {
    /** https://wicg.github.io/nav-speculation/prerendering.html */
    readonly prerendering?: boolean;
  }
}
