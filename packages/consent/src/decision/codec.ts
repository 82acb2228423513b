import type { GateTable } from '@konekto/policy';
import type { Choices, Decision, DecisionSource } from './state.js';

const format = '1';
const millisecondsPerDay = 86_400_000;

/** Consent and refusal are kept equally long (CB-14). */
export const daysKept = 180;

const letters: Readonly<Record<DecisionSource, string>> = { visitor: 'v', api: 'a', gpc: 'g' };
const sources = new Map(
  Object.entries(letters).map(([source, letter]) => [letter, source as DecisionSource]),
);

/** Writes a decision as the cookie's value: `1|2026-11-23|g5w|v|+analytics:9f3a|-marketing:77ab|+youtube`. */
export function encode(table: GateTable, decision: Decision): string {
  const marks = table.purposes.map(({ id, mark }) => `${sign(decision.purposes[id])}${id}:${mark}`);
  const exceptions = Object.entries(decision.exceptions).map(([id, value]) => `${sign(value)}${id}`);
  const day = (Date.parse(decision.decidedAt) / millisecondsPerDay).toString(36);
  return [format, decision.policyVersion, day, letters[decision.source], ...marks, ...exceptions].join('|');
}

const sign = (value: boolean | undefined): string => (value ? '+' : '-');

/**
 * Reads a cookie's value. Undefined when it is missing, corrupt, of another format or older than 180 days.
 * A purpose whose substance has changed since counts as not asked.
 */
export function decode(table: GateTable, value: string | undefined, now = Date.now()): Decision | undefined {
  const [written, policyVersion, day, letter, ...choices] = value?.split('|') ?? [];
  const decidedOn = parseInt(day ?? '', 36) * millisecondsPerDay;
  const source = sources.get(letter ?? '');
  const age = (now - decidedOn) / millisecondsPerDay;
  if (written !== format || !policyVersion || !source || !(age >= -1 && age <= daysKept)) return undefined;
  return {
    policyVersion,
    decidedAt: new Date(decidedOn).toISOString().slice(0, 10),
    source,
    ...readChoices(table, choices),
  };
}

function readChoices(
  table: GateTable,
  choices: readonly string[],
): { purposes: Choices; exceptions: Choices } {
  const values = new Map(choices.map((choice) => [choice.slice(1), choice.startsWith('+')]));
  const pick = (entries: readonly (readonly [string, string])[]): Choices =>
    Object.fromEntries(
      entries.flatMap(([id, key]) => {
        const choice = values.get(key);
        return choice === undefined ? [] : [[id, choice]];
      }),
    );
  const purposes = pick(table.purposes.map(({ id, mark }) => [id, `${id}:${mark}`] as const));
  const services = table.services.filter(({ purpose }) => Object.hasOwn(purposes, purpose));
  return { purposes, exceptions: pick(services.map(({ id }) => [id, id] as const)) };
}
