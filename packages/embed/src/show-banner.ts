import type { PageObserver } from '@konekto/consent';
import type { Site } from '@konekto/elements/site';

const tag = 'konekto-consent-banner';

/**
 * Puts the banner first in the body while something is to be asked (AX-03): as soon as there is a body, and again when a
 * navigation without a new page puts another body in its place.
 */
export function showBannerWhenAsked({ consent }: Site, page: PageObserver): void {
  if (consent.undecided.length === 0) return;
  page.onAdded((added) => {
    const { body } = document;
    if (!body || !added.some((element) => element.contains(body)) || consent.undecided.length === 0) return;
    if (!document.querySelector(tag)) body.prepend(document.createElement(tag));
  });
}
