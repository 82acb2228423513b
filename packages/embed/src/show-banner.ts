import type { PageObserver } from '@konekto/consent';
import type { Site } from '@konekto/elements/site';

const tag = 'konekto-consent-banner';

/** Puts the banner first in the body when something is to be asked (AX-03), as soon as there is a body. */
export function showBannerWhenAsked({ consent }: Site, page: PageObserver): void {
  let asks = consent.undecided.length > 0;
  if (!asks) return;
  page.onAdded(() => {
    if (!asks || !document.body) return;
    asks = false;
    if (!document.querySelector(tag)) document.body.prepend(document.createElement(tag));
  });
}
