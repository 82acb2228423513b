import type { Site } from './site.js';

const type = 'konekto-site-request';

/** An element asks for its site; whoever provides one answers. Goes up through shadow roots, as the context protocol does. */
export class SiteRequestEvent extends Event {
  constructor(readonly answer: (site: Site) => void) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Asks for the site that an element stands in; again once konekto.js is ready, when nobody answers yet. */
export function requestSite(element: HTMLElement, use: (site: Site) => void): void {
  let answered = false;
  const ask = (): void => {
    element.dispatchEvent(
      new SiteRequestEvent((site) => {
        answered = true;
        use(site);
      }),
    );
  };
  ask();
  if (!answered) document.addEventListener('konekto-ready', ask, { once: true });
}

/** Answers the requests of every element inside a target: the document, or a story's frame. */
export function provideSite(target: EventTarget, site: Site): void {
  target.addEventListener(type, (event) => {
    event.stopPropagation();
    // Not instanceof: konekto.js and its chunks each hold this class.
    (event as SiteRequestEvent).answer(site);
  });
}
