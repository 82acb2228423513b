import type { GateService, GateTable } from '@konekto/policy';
import { DecisionStore, type DecisionListener } from './decision/decision-store.js';
import { followTabs } from './decision/follow-tabs.js';
import { refusalByBrowser } from './decision/global-privacy-control.js';
import type { Choices, ConsentState, DecisionSource } from './decision/state.js';
import { ConsentSavedEvent } from './events/consent-saved-event.js';
import { reportError } from './events/report-error.js';
import { allows } from './gates/condition.js';
import { Gatekeeper, type GatekeeperOptions } from './gates/gatekeeper.js';
import type { PageObserver } from './page/page-observer.js';
import type { DeliverRecords } from './records/deliver-records.js';
import { keepRecord, recordsWait } from './records/keep-record.js';
import { makeRecord } from './records/make-record.js';
import type { ShownText } from './records/shown-text.js';
import type { WaitingRecord } from './records/waiting-record.js';
import type { Signals } from './signals/signals.js';
import { clearLeftBehind } from './withdrawal/clear-left-behind.js';
import type { ClearStorage, WithdrawalReport } from './withdrawal/clear-storage.js';
import type { ConsentInForce } from './withdrawal/consent-in-force.js';

/** What consent needs from the page. */
export interface ConsentOptions extends GatekeeperOptions {
  /** Where records go; without it none are made. */
  readonly endpoint: string | undefined;
  /** Brings records there; loaded when there is one. */
  readonly deliverRecords: DeliverRecords;
  /** Removes what withdrawn services kept; loaded when it is needed, as most visits never withdraw. */
  readonly clearStorage: ClearStorage;
  /** Tells vendors of decisions; left out where the policy names none. */
  readonly signals?: Signals | undefined;
  /** The words of the first layer, in the language of the page. */
  readonly shown: ShownText;
}

/** What is known of the last decision, until the page is left, because it was made here. */
export interface DecisionHere {
  readonly shown: ShownText;
  readonly previous: ConsentState;
}

const nothingToClear: Promise<WithdrawalReport> = Promise.resolve({ removed: [], remaining: [] });

/** The visitor's decision and all that follows from it: gates, clean-up, record, event. */
export class Consent implements ConsentInForce {
  readonly #store: DecisionStore;
  readonly #gatekeeper: Gatekeeper;
  readonly #options: ConsentOptions;
  #acted: Promise<unknown> = Promise.resolve();
  #cleanUp = nothingToClear;
  /** The records that could not be stored. */
  readonly #memory: WaitingRecord[] = [];
  /** The decision that is being made here: what the visitor sees, and the record that it comes after. */
  #making: { readonly shown: ShownText; readonly after: string | undefined } | undefined;
  #here: DecisionHere | undefined;

  constructor(options: ConsentOptions) {
    this.#options = options;
    this.#store = new DecisionStore(options.table);
    this.#gatekeeper = new Gatekeeper(options, this.#store.state);
    this.#store.subscribe((state, previous) => this.#act(state, previous));
  }

  /** Tells vendors what holds, hears what the browser asks for its visitor, and watches the page and the other tabs. */
  start(page: PageObserver): void {
    this.#options.signals?.start(this.state);
    const refusal = refusalByBrowser(this.#options.table, this.undecided);
    if (refusal) void this.save(refusal, 'gpc');
    this.#gatekeeper.watch(page);
    followTabs(this.#store);
    clearLeftBehind(this, this.#options.clearStorage);
    // Storage is read only once there was a choice (CB-01).
    if (this.#options.endpoint && this.state.decidedAt && recordsWait()) this.#deliver();
  }

  get table(): GateTable {
    return this.#options.table;
  }

  get state(): ConsentState {
    return this.#store.state;
  }

  /** Id of the record of the decision; a decision that grants nothing has none. */
  get record(): string | undefined {
    return this.#store.record;
  }

  /** What is known of the decision beside its state; undefined when it was made on another page or in another tab. */
  get here(): DecisionHere | undefined {
    return this.#here;
  }

  /** The ids of the purposes that the visitor is still to be asked for. */
  get undecided(): readonly string[] {
    return this.#store.undecided;
  }

  /** What the gates hold and what they let through, for whoever explains a page to its developer. */
  get gates(): Gatekeeper['gates'] {
    return this.#gatekeeper.gates;
  }

  /** Whether a purpose or a service may run now. What the policy doesn't declare may not. */
  allows(id: string): boolean {
    return allows(this.state, id);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: DecisionListener): () => void {
    return this.#store.subscribe(listener);
  }

  /** Agrees to every purpose. Resolves when the cookie is written and the gates have acted. */
  async acceptAll(): Promise<void> {
    await this.save(this.#all(true), 'api');
  }

  /** Refuses every purpose. */
  async rejectAll(): Promise<void> {
    await this.save(this.#all(false), 'api');
  }

  /** Takes back all consent and removes what the services kept. */
  async withdraw(source: DecisionSource = 'api'): Promise<WithdrawalReport> {
    return this.save(this.#all(false), source);
  }

  /** Gives the visitor's one answer to all that the first layer asks; what was decided before stays. */
  async answer(value: boolean, shown: ShownText): Promise<void> {
    await this.save(Object.fromEntries(this.undecided.map((id) => [id, value])), 'visitor', shown);
  }

  /**
   * Saves choices for purposes and services; what is left out keeps its value, undecided counts as refused.
   * Resolves to what was removed because it is no longer agreed to.
   */
  async save(
    choices: Choices,
    source: DecisionSource = 'api',
    shown: ShownText = this.#options.shown,
  ): Promise<WithdrawalReport> {
    this.#making = { shown, after: this.#store.record };
    this.#store.save(choices, source);
    await this.#acted;
    return this.#cleanUp;
  }

  /** Follows a decision wherever it was made: here, through the API or in another tab. */
  #act(state: ConsentState, previous: ConsentState): void {
    const making = this.#making;
    this.#making = undefined;
    this.#here = making && { shown: making.shown, previous };
    // Before anybody else hears of it, as a listener may decide again.
    if (making) this.#keepRecord(making.shown, making.after);
    this.#options.signals?.update(state);
    this.#acted = this.#gatekeeper.apply(state);
    const withdrawn = this.#withdrawn(state, previous);
    const { clearStorage } = this.#options;
    this.#cleanUp = withdrawn.length > 0 ? clearStorage(withdrawn, this) : nothingToClear;
    if (withdrawn.length === 0) clearLeftBehind(this, clearStorage);
    document.dispatchEvent(new ConsentSavedEvent(state, previous));
  }

  #keepRecord(shown: ShownText, after: string | undefined): void {
    const { endpoint, table } = this.#options;
    if (!endpoint) return;
    keepRecord(makeRecord(table, this.state, shown, [this.record, after]), this.#memory);
    this.#deliver(this.#store);
  }

  #deliver(decided?: DecisionStore): void {
    const { endpoint, deliverRecords } = this.#options;
    if (!endpoint) return;
    const onRefused = (message: string): void => reportError('record-not-sent', message);
    void deliverRecords({ endpoint, memory: this.#memory, onRefused }, decided);
  }

  #withdrawn(state: ConsentState, previous: ConsentState): GateService[] {
    return this.#options.table.services.filter(({ id }) => previous.services[id] && !state.services[id]);
  }

  #all(value: boolean): Choices {
    return Object.fromEntries(this.#options.table.purposes.map(({ id }) => [id, value]));
  }
}
