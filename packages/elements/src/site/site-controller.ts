import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part, Parts, Site } from './site.js';
import { requestSite } from './site-request-event.js';

/** Connects an element to its site, loads the part of the content that it shows, and renders it again after every decision. */
export class SiteController<P extends Part = never> implements ReactiveController {
  /** Undefined until the site has answered. */
  site: Site | undefined;
  /** Undefined until it has loaded, or when the element needs no part. */
  content: Parts[P] | undefined;
  /** Resolves when the site has answered and its part has loaded, or failed to. */
  readonly ready: Promise<void>;
  #resolveReady!: () => void;
  #unsubscribe: (() => void) | undefined;

  /** @param atOnce false for a part that is loaded only when someone asks for it */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly part?: P,
    private readonly atOnce = true,
  ) {
    host.addController(this);
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
  }

  hostConnected(): void {
    requestSite(this.host, (site) => void this.#connect(site));
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  /** Loads the part, or tries again when that failed before. The site tells of a failure; the element shows nothing new. */
  async load(): Promise<void> {
    if (!this.site || !this.part || this.content) return;
    try {
      this.content = await this.site.content(this.part);
    } catch {
      return;
    }
    this.host.requestUpdate();
  }

  async #connect(site: Site): Promise<void> {
    this.site = site;
    this.#unsubscribe = site.consent.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
    if (this.atOnce) await this.load();
    this.#resolveReady();
  }
}
