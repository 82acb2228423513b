import type {} from '@konekto/consent';

/** Hears of every decision after the one that let this script run. */
export function followConsent(service: string, follow: (granted: boolean) => void): void {
  document.addEventListener('konekto-consent-saved', ({ state }) => follow(state.services[service] === true));
}

/** The site's own event: a click on its button. */
export function onClick(send: () => void): void {
  document.querySelector('#site-button')?.addEventListener('click', send);
}
