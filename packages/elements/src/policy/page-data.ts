import { linkedData, type Statement } from '@konekto/policy/browser';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Site } from '../site/site.js';

/** Tells search engines what the page is, while the statement stands in it (PV-12). */
export class PageData implements ReactiveController {
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }

  /** Once; a page that was written with its data keeps those. */
  tell(statement: Statement, site: Site): void {
    if (this.#script || document.querySelector('script[type="application/ld+json"]')) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.text = site.scriptText(linkedData(statement, location.href.replace(/#.*/, '')));
    document.head.append(this.#script);
  }
}
