import type { ConsentState } from '../decision/state.js';
import type { Declared } from './declared.js';

/** When an element may run, as its attributes say: every id granted, and every `!id` refused. */
export interface Condition {
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly service: string | undefined;
}

/** What may carry a condition, in our notation or in that of another tool. */
export const gated =
  '[data-consent],[data-service],:is(script,iframe[data-src]):is([data-category],[data-name],[data-cookieconsent])';

/**
 * Reads when an element may run; undefined when it says nothing that the policy knows of. Our own attributes come first;
 * those of vanilla-cookieconsent, Klaro and Cookiebot count where the policy knows what they name.
 * A service speaks for its purpose: with it, the purpose needs no own grant.
 */
export function readCondition(element: Element, declared: Declared): Condition | undefined {
  const read = (name: string): string | null => element.getAttribute(`data-${name}`);
  const isKnown = (name: string | null): boolean => declared.idOf(name?.replace('!', '') ?? '') !== undefined;
  const idOf = (name: string): string => declared.idOf(name) ?? name;

  const own = read('consent');
  const written = own ?? read('category') ?? read('cookieconsent') ?? '';
  const all = written.split(/[\s,]+/).filter(Boolean);
  // One name that the policy knows makes the tag ours: then those that it does not know keep it shut.
  const names = own !== null || all.some(isKnown) ? all : [];
  const named = read('service') ?? (isKnown(read('name')) ? read('name') : null);
  if (names.length === 0 && !named) return undefined;
  const service = named ? idOf(named) : undefined;
  const granted = names.filter((name) => !name.startsWith('!')).map(idOf);
  const refused = names.filter((name) => name.startsWith('!')).map((name) => idOf(name.slice(1)));
  if (!service) return { granted, refused, service };
  const purpose = declared.purposeOf(service);
  return { granted: [...granted.filter((id) => id !== purpose), service], refused, service };
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
export const undeclared = ({ granted, refused }: Condition, declared: Declared): string[] =>
  [...granted, ...refused].filter((id) => !declared.idOf(id));
