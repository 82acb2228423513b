import { report, trustedScript, type PageObserver } from '@konekto/consent';
import type { ChunkLoader } from '../chunk-loader.js';
import type { PageSite } from '../page-site.js';
import { giveTo } from './hand-over.js';

/**
 * Brings autoblock before anything else of the page is parsed, and tells when that can't be: the tag is `async`,
 * `defer`, added by a script, or its policy is still to be loaded.
 */
export function bringAutoblock(
  tag: HTMLScriptElement,
  site: PageSite,
  page: PageObserver,
  chunks: ChunkLoader,
): void {
  const tellLate = (): void => report({ code: 'autoblock-late', element: tag });
  const chunk = write(tag, chunks.addressOf('autoblock'));
  if (!chunk) return tellLate();
  chunk.onerror = tellLate;
  giveTo(chunk, { site, page, markup: trustedScript.markup, own: [chunk.src, site.endpoint] });
}

function write(tag: HTMLScriptElement, file: string): HTMLScriptElement | undefined {
  // Anywhere else than in its own turn of the parser, writing does nothing or replaces the whole page.
  if (document.currentScript !== tag || tag.async || tag.defer) return undefined;
  // eslint-disable-next-line no-restricted-syntax -- The one way by which a script that the parser waits for can bring another that it waits for.
  document.write(trustedScript.markup(`<script src="${file}" nonce="${tag.nonce}"></script>`));
  const next = tag.nextElementSibling;
  return next instanceof HTMLScriptElement && next.src === file ? next : undefined;
}
