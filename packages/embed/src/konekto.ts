import { PageObserver, ReadyEvent, reportError } from '@konekto/consent';
import '@konekto/elements/consent-banner';
import '@konekto/elements/embed-placeholder';
import '@konekto/elements/preferences-button';
import { provideSite } from '@konekto/elements/site';
import { applyTheme } from './apply-theme.js';
import { ChunkLoader } from './chunk-loader.js';
import { builtInPackage, loadPackage, type LocatedPackage } from './load-site-package.js';
import { exposeApi } from './page-api.js';
import { PageSite } from './page-site.js';
import { readScriptOptions, type ScriptOptions } from './script-options.js';
import { showBannerWhenAsked } from './show-banner.js';

const script = document.currentScript;
if (window.konekto && !Array.isArray(window.konekto)) {
  console.warn(
    '[konekto] konekto.js stands twice in this page: the second one does nothing. Remove one of the tags.',
  );
} else if (script instanceof HTMLScriptElement) {
  const options = readScriptOptions(script);
  const builtIn = builtInPackage(options);
  if (builtIn) start(builtIn, options);
  else void startLater(options);
}

async function startLater(options: ScriptOptions): Promise<void> {
  try {
    const located = await loadPackage(options);
    const chunks = new ChunkLoader(options);
    // What its policy wants to signal must be there before a gate can open: without it, nothing starts.
    const makeSignals = located.site.gates.signals && (await chunks.makeSignals());
    start({ ...located, makeSignals }, options, chunks);
  } catch (error) {
    reportError('policy-missing', `No policy, so nothing that is gated runs: ${String(error)}`);
  }
}

/** Gates first; then what shows. */
function start(
  located: LocatedPackage,
  options: ScriptOptions,
  chunks: ChunkLoader = new ChunkLoader(options),
): void {
  const site = new PageSite(located, options, chunks);
  provideSite(document, site);
  const page = new PageObserver();
  site.consent.start(page);
  applyTheme(site.gates.theme);
  showBannerWhenAsked(site);
  // So that the record of a choice is on its way before the page is left.
  if (site.endpoint && site.consent.undecided.length > 0) chunks.prepare('records');
  document.addEventListener('click', ({ target }) => {
    const does = target instanceof Element && target.closest('[data-konekto]')?.getAttribute('data-konekto');
    if (does === 'preferences') void site.openPreferences();
    if (does === 'withdraw') void site.consent.withdraw('visitor');
  });
  chunks.watch(page);
  exposeApi(site);
  document.dispatchEvent(new ReadyEvent());
}
