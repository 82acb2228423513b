import type { Site } from '@konekto/elements/site';

const tag = 'konekto-consent-banner';

/** Puts the banner first in the body when something is to be asked (AX-03), as soon as there is a body. */
export function showBannerWhenAsked({ consent, gates }: Site): void {
  if (consent.state.status === 'decided' || gates.purposes.length === 0) return;
  whenBody((body) => {
    if (!document.querySelector(tag)) body.prepend(document.createElement(tag));
  });
}

function whenBody(use: (body: HTMLElement) => void): void {
  if (document.body) return use(document.body);
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    use(document.body);
  });
  observer.observe(document.documentElement, { childList: true });
}
