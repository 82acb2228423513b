import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { requestSite } from '../site/site-request-event.js';
import type { Site } from '../site/site.js';
import { makeReport, type DebugReport } from './debug-report.js';
import type { ToldProblem } from './told-problem.js';

/** Nothing tells of what is stored or put in a page: it is looked at this often, in milliseconds. */
const interval = 500;

/** An element that can be told of problems. */
type Host = ReactiveControllerHost & HTMLElement & { readonly toldProblems: () => readonly ToldProblem[] };

/** Keeps a report on the page up to date for as long as its element stands in it. */
export class LiveReport implements ReactiveController {
  site: Site | undefined;
  /** Undefined until the site has answered. */
  report: DebugReport | undefined;
  readonly #entries: PerformanceEntry[] = [];
  readonly #look = (): void => void this.look();
  readonly #observer = new PerformanceObserver((list) => {
    this.#entries.push(...list.getEntries());
    this.#look();
  });
  #timer: ReturnType<typeof setInterval> | undefined;
  #looks = 0;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    requestSite(this.host, (site) => {
      this.site = site;
      this.#look();
    });
    this.#entries.length = 0;
    this.#observer.observe({ type: 'resource', buffered: true });
    document.addEventListener('konekto-error', this.#look);
    document.addEventListener('konekto-consent-saved', this.#look);
    this.#timer = setInterval(this.#look, interval);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('konekto-error', this.#look);
    document.removeEventListener('konekto-consent-saved', this.#look);
    clearInterval(this.#timer);
  }

  /** Looks at the page now. Resolves when the report says what it saw. */
  async look(): Promise<void> {
    if (!this.site) return;
    const look = ++this.#looks;
    const report = await makeReport(this.site, this.host.toldProblems(), this.#entries);
    // A later look may have been quicker.
    if (look !== this.#looks) return;
    this.report = report;
    this.host.requestUpdate();
  }
}
