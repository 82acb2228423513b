import type { GateTable } from '@konekto/policy';

/** Who decided: the visitor in our interface, a script through the API, or the browser's Global Privacy Control. */
export type DecisionSource = 'visitor' | 'api' | 'gpc';

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

/** What is remembered of a decision: the purposes, and only those services that differ from their purpose. */
export interface Decision {
  readonly policyVersion: string;
  readonly decidedAt: string;
  readonly source: DecisionSource;
  /** Id of the consent record. A decision that grants nothing has none: a refusal stores no unique id (CB-15). */
  readonly record?: string;
  /** What has not been asked yet is left out. */
  readonly purposes: Choices;
  readonly exceptions: Choices;
}

/**
 * The state that a decision gives under a policy.
 * A purpose that the decision doesn't know is refused and leaves the state undecided, so that it is asked for.
 */
export function stateOf(table: GateTable, decision: Decision | undefined): ConsentState {
  const purposes = Object.fromEntries(table.purposes.map(({ id }) => [id, decision?.purposes[id] === true]));
  const services = Object.fromEntries(
    table.services.map(({ id, purpose, exempt }) => [
      id,
      exempt === true || (decision?.exceptions[id] ?? purposes[purpose] ?? false),
    ]),
  );
  const complete = table.purposes.every(({ id }) => decision?.purposes[id] !== undefined);
  return Object.freeze({
    status: decision && complete ? 'decided' : 'undecided',
    purposes: Object.freeze(purposes),
    services: Object.freeze(services),
    policyVersion: decision?.policyVersion ?? null,
    decidedAt: decision?.decidedAt ?? null,
    source: decision?.source ?? null,
  });
}

/**
 * The decision that choices make of what was decided before. What is left out keeps its value; what is undecided counts
 * as refused, but for Global Privacy Control, which leaves it to be asked.
 */
export function decide(
  table: GateTable,
  before: Decision | undefined,
  choices: Choices,
  source: DecisionSource,
): Decision {
  const undecided = source === 'gpc' ? undefined : false;
  const purposes: Record<string, boolean> = {};
  for (const { id } of table.purposes) {
    const value = choices[id] ?? before?.purposes[id] ?? undecided;
    if (value !== undefined) purposes[id] = value;
  }
  const exceptions: Record<string, boolean> = {};
  for (const { id, purpose, exempt } of table.services) {
    // Nobody is asked for it: a policy for pupils declares the service, and agrees to it for no one (UAVG art. 5).
    if (exempt || !Object.hasOwn(purposes, purpose)) continue;
    // Choosing for a purpose chooses for its services, but for those that are named themselves.
    const kept = before?.exceptions[id] ?? before?.purposes[purpose] ?? false;
    const value = choices[id] ?? choices[purpose] ?? kept;
    if (value !== purposes[purpose]) exceptions[id] = value;
  }
  return {
    policyVersion: table.version,
    decidedAt: new Date().toISOString().slice(0, 10),
    source,
    purposes,
    exceptions,
  };
}

/** Whether a decision agrees to anything that needs consent. */
export const grantsAnything = ({ purposes, exceptions }: Decision): boolean =>
  [...Object.values(purposes), ...Object.values(exceptions)].includes(true);
