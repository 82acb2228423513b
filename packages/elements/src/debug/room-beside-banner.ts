import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps an element in the room that the banner leaves, so that it never covers the visitor's buttons. */
export class RoomBesideBanner implements ReactiveController {
  readonly #measure = (): void => this.measure();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#measure);
    this.measure();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measure);
  }

  hostUpdated(): void {
    this.measure();
  }

  /** A banner stands at the bottom; one that a site puts at the top takes its room there. */
  measure(): void {
    const banner = document.querySelector('konekto-consent-banner')?.shadowRoot?.querySelector('[part=base]');
    const { top, bottom } = banner?.getBoundingClientRect() ?? { top: innerHeight, bottom: innerHeight };
    const isBelow = top >= innerHeight - bottom;
    const room = isBelow ? top : innerHeight - bottom;
    this.host.style.setProperty('--_lift', `${isBelow ? innerHeight - top : 0}px`);
    this.host.style.setProperty('--_room', `${room}px`);
  }
}
