import type { GateTable } from '@konekto/policy';

const sources = ['visitor', 'api', 'gpc'] as const;

/** Who decided: the visitor in our interface, a script through the API, or the browser's Global Privacy Control. */
export type DecisionSource = (typeof sources)[number];

/** Whether a text names who can decide. */
export const isSource = (text: string | undefined): text is DecisionSource =>
  (sources as readonly (string | undefined)[]).includes(text);

/** What the visitor decided; a frozen plain object, replaced by every decision. */
export interface ConsentState {
  readonly status: 'undecided' | 'decided';
  /** Purpose id → agreed to. */
  readonly purposes: Readonly<Record<string, boolean>>;
  /** Service id → may run. */
  readonly services: Readonly<Record<string, boolean>>;
  /** The version of the policy that the decision was about; `null` while undecided. */
  readonly policyVersion: string | null;
  /** The day of the decision, `2026-11-23`: coarse, so that two refusals look alike (CB-15). */
  readonly decidedAt: string | null;
  readonly source: DecisionSource | null;
}

/** Choices by id of a purpose or a service. */
export type Choices = Readonly<Record<string, boolean>>;

/** What is remembered of a decision. */
export interface Decision {
  readonly policyVersion: string;
  readonly decidedAt: string;
  readonly source: DecisionSource;
  /** Id of the consent record. A decision that grants nothing has none: a refusal stores no unique id (CB-15). */
  readonly record?: string;
  /** By id of a purpose or a service that needs consent. What has not been asked yet is left out. */
  readonly choices: Choices;
}

/**
 * The state that a decision gives under a policy.
 * A purpose that the decision doesn't know is refused and leaves the state undecided, so that it is asked for.
 */
export function stateOf({ purposes, services }: GateTable, decision: Decision | undefined): ConsentState {
  const choices = decision?.choices ?? {};
  const { policyVersion = null, decidedAt = null, source = null } = decision ?? {};
  return Object.freeze({
    status: decision && purposes.every(({ id }) => id in choices) ? 'decided' : 'undecided',
    purposes: frozen(purposes, ({ id }) => choices[id]),
    services: frozen(services, ({ id, exempt }) => exempt ?? choices[id]),
    policyVersion,
    decidedAt,
    source,
  });
}

const frozen = <T extends { readonly id: string }>(
  items: readonly T[],
  valueOf: (item: T) => boolean | undefined,
): Choices => Object.freeze(Object.fromEntries(items.map((item) => [item.id, valueOf(item) === true])));

/**
 * The decision that choices make of what was decided before. What is left out keeps its value; what is undecided counts
 * as refused, but for Global Privacy Control, which leaves it to be asked.
 */
export function decide(
  { version, purposes, services }: GateTable,
  before: Decision | undefined,
  choices: Choices,
  source: DecisionSource,
): Decision {
  const decided: Record<string, boolean> = {};
  const kept = before?.choices ?? {};
  for (const { id } of purposes) {
    const value = choices[id] ?? kept[id] ?? (source === 'gpc' ? undefined : false);
    if (value !== undefined) decided[id] = value;
  }
  for (const { id, purpose, exempt } of services) {
    // Nobody is asked for it: a policy for pupils declares the service, and agrees to it for no one (UAVG art. 5).
    if (exempt || !(purpose in decided)) continue;
    // Choosing for a purpose chooses for its services, but for those that are named themselves.
    decided[id] = choices[id] ?? choices[purpose] ?? kept[id] ?? false;
  }
  const decidedAt = new Date().toISOString().slice(0, 10);
  return { policyVersion: version, decidedAt, source, choices: decided };
}
