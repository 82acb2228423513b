import type { LitElement, ReactiveController } from 'lit';

/** Lets the address of the page point into a shadow root: the browser looks for `#id` in the light DOM only. */
export class DeepLink implements ReactiveController {
  #followed = false;

  /** @param reveal brings what is pointed at into view, where it is shut or left out */
  constructor(
    private readonly host: LitElement,
    private readonly reveal: (target: HTMLElement) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Goes where the address points, the first time that there is something to go to. */
  followOnce(): void {
    if (this.#followed) return;
    this.#followed = true;
    this.#follow();
  }

  readonly #follow = (): void => {
    const target = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(decodeHash())}`);
    if (!target) return;
    this.reveal(target);
    target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
}

/** The id in the address; an address that can't be decoded points nowhere. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)) || '-';
  } catch {
    return '-';
  }
}
