import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens every second layer of a statement while it is printed: paper can't be opened (PV-07, PV-10). */
export class PrintWhole implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#shut);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#shut);
  }

  readonly #open = (): void => {
    this.#opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #shut = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}
