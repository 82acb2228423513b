import type { ConsentState } from '../decision/state.js';
import type { Declared } from './declared.js';

/** When an element may run, as its attributes say: every id granted, and every `!id` refused. */
export interface Condition {
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly service: string | undefined;
}

/** What may carry a condition in the notation of this or of another tool. */
export const gated =
  '[data-consent],[data-service],:is(script[type="text/plain"],iframe[data-src]):is([data-category],[data-name],[data-cookieconsent])';

/**
 * Reads when an element may run; undefined when it says nothing that the policy knows of.
 * A service speaks for its purpose: with it, the purpose needs no own grant.
 */
export function readCondition(element: HTMLElement, declared: Declared): Condition | undefined {
  const { names, service: named } = readNames(element, declared);
  if (names.length === 0 && !named) return undefined;
  const idOf = (name: string): string => declared.idOf(name) ?? name;
  const service = named && idOf(named);
  const purpose = service && declared.purposeOf(service);
  const granted = names.filter((name) => !name.startsWith('!')).map(idOf);
  const others = granted.filter((id) => id !== purpose);
  return {
    granted: service ? [...others, service] : granted,
    refused: names.filter((name) => name.startsWith('!')).map((name) => idOf(name.slice(1))),
    service,
  };
}

interface Names {
  readonly names: readonly string[];
  readonly service: string | undefined;
}

/** Our own attributes; else those of vanilla-cookieconsent, Klaro and Cookiebot, where the policy knows what they name. */
function readNames({ dataset }: HTMLElement, declared: Declared): Names {
  const { consent, service, category, name, cookieconsent } = dataset;
  if (consent !== undefined) return { names: split(consent), service };
  const names = split(category ?? cookieconsent).filter((one) => declared.idOf(one.replace('!', '')));
  if (names.length > 0) return { names, service };
  return { names, service: service ?? (name !== undefined && declared.idOf(name) ? name : undefined) };
}

const split = (names = ''): string[] => names.split(/[\s,]+/).filter(Boolean);

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
export const undeclared = ({ granted, refused }: Condition, declared: Declared): string[] =>
  [...granted, ...refused].filter((id) => !declared.idOf(id));
