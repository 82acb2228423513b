import type { GateTable } from '@konekto/policy';
import { reportError } from '../events/report-error.js';
import { decode, encode } from './codec.js';
import { ConsentCookie } from './consent-cookie.js';
import {
  decide,
  stateOf,
  type Choices,
  type ConsentState,
  type Decision,
  type DecisionSource,
} from './state.js';

/** Told of every change, with the state before it. */
export type DecisionListener = (state: ConsentState, previous: ConsentState) => void;

/** Holds the decision in memory and in the cookie, and tells who listens. It knows nothing of gates or views. */
export class DecisionStore {
  readonly #table: GateTable;
  readonly #listeners = new Set<DecisionListener>();
  readonly #cookie: ConsentCookie;
  #value: string | undefined;
  #decision: Decision | undefined;
  #state: ConsentState;

  constructor(table: GateTable) {
    this.#table = table;
    this.#cookie = new ConsentCookie(table.cookieDomain);
    this.#value = this.#cookie.read();
    this.#decision = decode(table, this.#value);
    this.#state = stateOf(table, this.#decision);
  }

  get state(): ConsentState {
    return this.#state;
  }

  /** Id of the record of the decision; undefined when nothing is granted. */
  get record(): string | undefined {
    return this.#decision?.record;
  }

  /** The value that stands in the cookie. */
  get value(): string | undefined {
    return this.#value;
  }

  /** The purposes that a visitor is still to be asked for: all of them, or those whose substance changed (CB-14). */
  get undecided(): string[] {
    const decided = this.#decision?.choices ?? {};
    return this.#table.purposes.flatMap(({ id }) => (id in decided ? [] : id));
  }

  /** Decides, writes the cookie and tells the listeners. */
  save(choices: Choices, source: DecisionSource): void {
    const decision = decide(this.#table, this.#decision, choices, source);
    // A refusal gets no id, so that all refusals of a day look alike (CB-15).
    const grants = Object.values(decision.choices).includes(true);
    this.#decision = grants ? { ...decision, record: newRecordId() } : decision;
    this.#value = encode(this.#table, this.#decision);
    this.#cookie.write(this.#value);
    this.#change();
  }

  /** Takes over what another tab decided, or what was decided while this page lay in the back-forward cache. */
  refresh(value = this.#cookie.read()): void {
    // A cookie that is gone may be one that was never allowed: what is known in memory stays.
    if (value === undefined || value === this.#value) return;
    this.#value = value;
    this.#decision = decode(this.#table, value);
    this.#change();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: DecisionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(): void {
    const previous = this.#state;
    this.#state = stateOf(this.#table, this.#decision);
    for (const listener of this.#listeners) tell(listener, this.#state, previous);
  }
}

/** 128 random bits, in hex. */
export const newRecordId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join(
    '',
  );

/** A host's listener that throws must not keep the others from hearing of a decision. */
function tell(listener: DecisionListener, state: ConsentState, previous: ConsentState): void {
  try {
    listener(state, previous);
  } catch (error) {
    reportError('listener-failed', error);
  }
}
