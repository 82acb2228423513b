import type { GateService } from '@konekto/policy';
import { DecisionStore, type DecisionListener } from './decision/decision-store.js';
import { followTabs } from './decision/follow-tabs.js';
import type { Choices, ConsentState, DecisionSource } from './decision/state.js';
import { ConsentSavedEvent } from './events/consent-saved-event.js';
import { allows } from './gates/condition.js';
import { Gatekeeper, type GatekeeperOptions } from './gates/gatekeeper.js';
import { sendRecord, type ShownText } from './records/send-record.js';
import type { ClearStorage, WithdrawalReport } from './withdrawal/clear-storage.js';

/** What consent needs from the page. */
export interface ConsentOptions extends GatekeeperOptions {
  /** Where records go; without it none are sent. */
  readonly endpoint: string | undefined;
  /** Removes what withdrawn services kept; loaded when it is needed, as most visits never withdraw. */
  readonly clearStorage: ClearStorage;
  /** The words of the first layer, in the language of the page. */
  readonly shown: ShownText;
}

const nothingToClear: Promise<WithdrawalReport> = Promise.resolve({ removed: [], remaining: [] });

/** The visitor's decision and all that follows from it: gates, clean-up, record, event. */
export class Consent {
  readonly #store: DecisionStore;
  readonly #gatekeeper: Gatekeeper;
  readonly #options: ConsentOptions;
  #cleanUp = nothingToClear;

  constructor(options: ConsentOptions) {
    this.#options = options;
    this.#store = new DecisionStore(options.table);
    this.#gatekeeper = new Gatekeeper(options, this.#store.state);
    this.#store.subscribe((state, previous) => this.#act(state, previous));
  }

  /** Watches the page and the other tabs. */
  start(): void {
    this.#gatekeeper.watch(document);
    followTabs(this.#store);
  }

  get state(): ConsentState {
    return this.#store.state;
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
  async acceptAll(source: DecisionSource = 'api', shown?: ShownText): Promise<void> {
    await this.save(this.#everything(true), source, shown);
  }

  /** Refuses every purpose. */
  async rejectAll(source: DecisionSource = 'api', shown?: ShownText): Promise<void> {
    await this.save(this.#everything(false), source, shown);
  }

  /** Takes back all consent and removes what the services kept. */
  async withdraw(): Promise<WithdrawalReport> {
    return this.save(this.#everything(false), 'api');
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
    const state = this.#store.save(choices, source);
    const { endpoint, table } = this.#options;
    if (endpoint) void sendRecord(endpoint, table, state, shown);
    return this.#cleanUp;
  }

  /** Follows a decision wherever it was made: here, through the API or in another tab. */
  #act(state: ConsentState, previous: ConsentState): void {
    this.#gatekeeper.apply(state);
    const withdrawn = this.#withdrawn(state, previous);
    this.#cleanUp = withdrawn.length > 0 ? this.#options.clearStorage(withdrawn) : nothingToClear;
    document.dispatchEvent(new ConsentSavedEvent(state, previous));
  }

  #withdrawn(state: ConsentState, previous: ConsentState): GateService[] {
    return this.#options.table.services.filter(({ id }) => previous.services[id] && !state.services[id]);
  }

  #everything(value: boolean): Choices {
    return Object.fromEntries(this.#options.table.purposes.map(({ id }) => [id, value]));
  }
}
