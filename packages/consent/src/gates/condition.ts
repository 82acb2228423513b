import type { GateTable } from '@konekto/policy';
import type { ConsentState } from '../decision/state.js';

/** When an element may run, as its attributes say: every id granted, and every `!id` refused. */
export interface Condition {
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly service: string | undefined;
}

/** Reads `data-consent` and `data-service`. A service speaks for its purpose: with it, the purpose needs no own grant. */
export function readCondition(element: HTMLElement, table: GateTable): Condition {
  const service = element.dataset['service'];
  const ids = element.dataset['consent']?.split(/\s+/).filter(Boolean) ?? [];
  const purpose = table.services.find(({ id }) => id === service)?.purpose;
  const granted = ids.filter((id) => !id.startsWith('!') && id !== purpose);
  return {
    granted: service ? [...granted, service] : granted,
    refused: ids.filter((id) => id.startsWith('!')).map((id) => id.slice(1)),
    service,
  };
}

/** Whether something may run. What the policy does not declare may not; `necessary` always may. */
export function allows(state: ConsentState, id: string): boolean {
  return id === 'necessary' || (own(state.services, id) ?? own(state.purposes, id) ?? false);
}

const own = (choices: Readonly<Record<string, boolean>>, id: string): boolean | undefined =>
  Object.hasOwn(choices, id) ? choices[id] : undefined;

/** Whether a condition is met. `!id` waits for a decision: while undecided nothing counts as refused. */
export const isMet = ({ granted, refused }: Condition, state: ConsentState): boolean =>
  granted.every((id) => allows(state, id)) &&
  refused.every((id) => state.status === 'decided' && !allows(state, id));

/** The ids of a condition that the policy does not declare. */
export const undeclared = ({ granted, refused }: Condition, table: GateTable): string[] =>
  [...granted, ...refused].filter(
    (id) => id !== 'necessary' && ![...table.purposes, ...table.services].some((known) => known.id === id),
  );
