import type { GateTable } from '@konekto/policy';
import { reportError } from '../events/report-error.js';
import { decode, encode } from './codec.js';
import { consentCookie } from './consent-cookie.js';
import { decide, stateOf, type Choices, type ConsentState, type DecisionSource } from './state.js';

/** Told of every change, with the state before it. */
export type DecisionListener = (state: ConsentState, previous: ConsentState) => void;

/** Holds the decision in memory and in the cookie, and tells who listens. It knows nothing of gates or views. */
export class DecisionStore {
  readonly #table: GateTable;
  readonly #listeners = new Set<DecisionListener>();
  #cookie = consentCookie.read();
  #state: ConsentState;

  constructor(table: GateTable) {
    this.#table = table;
    this.#state = stateOf(table, decode(table, this.#cookie));
  }

  get state(): ConsentState {
    return this.#state;
  }

  /** Decides, writes the cookie and tells the listeners. */
  save(choices: Choices, source: DecisionSource): ConsentState {
    const decision = decide(this.#table, this.#state, choices, source);
    this.#cookie = encode(this.#table, decision);
    consentCookie.write(this.#cookie);
    this.#change(stateOf(this.#table, decision));
    return this.#state;
  }

  /** Takes over what another tab decided, or what was decided while this page lay in the back-forward cache. */
  refresh(): void {
    const value = consentCookie.read();
    // A cookie that is gone may be one that was never allowed: what is known in memory stays.
    if (value === undefined || value === this.#cookie) return;
    this.#cookie = value;
    this.#change(stateOf(this.#table, decode(this.#table, value)));
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: DecisionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(state: ConsentState): void {
    const previous = this.#state;
    this.#state = state;
    for (const listener of this.#listeners) tell(listener, state, previous);
  }
}

/** A host's listener that throws must not keep the others from hearing of a decision. */
function tell(listener: DecisionListener, state: ConsentState, previous: ConsentState): void {
  try {
    listener(state, previous);
  } catch (error) {
    reportError('listener-failed', `A listener to consent threw: ${String(error)}`);
  }
}
