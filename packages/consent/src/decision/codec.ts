import type { GatePurpose, GateTable } from '@konekto/policy';
import { readRuns, writeRuns } from './runs.js';
import type { Choices, Decision, DecisionSource } from './state.js';

const format = '2';
const millisecondsPerDay = 86_400_000;

/** Consent and refusal are kept equally long (CB-14). */
export const daysKept = 180;

const letters: Readonly<Record<DecisionSource, string>> = { visitor: 'v', api: 'a', gpc: 'g' };
const sources = new Map(
  Object.entries(letters).map(([source, letter]) => [letter, source as DecisionSource]),
);

/**
 * Writes a decision as the cookie's value: `2|2026-11-23|g5w|v||+9f3a01|-77ab22CB|k3x`. After format, policy version,
 * day, source and record comes each purpose by its mark, with those of its services that differ from it; then a checksum.
 */
export function encode(table: GateTable, decision: Decision): string {
  const purposes = table.purposes.flatMap((purpose) => {
    const value = decision.purposes[purpose.id];
    return value === undefined ? [] : [writePurpose(table, purpose, value, decision.exceptions)];
  });
  const day = (Date.parse(decision.decidedAt) / millisecondsPerDay).toString(36);
  const { policyVersion, source, record = '' } = decision;
  const text = [format, policyVersion, day, letters[source], record, ...purposes].join('|');
  return `${text}|${checksum(text)}`;
}

function writePurpose(
  table: GateTable,
  { id, mark }: GatePurpose,
  value: boolean,
  exceptions: Choices,
): string {
  const purpose = (value ? '+' : '-') + mark;
  if (Object.keys(exceptions).length === 0) return purpose;
  const differs = servicesOf(table, id).map((service) => Object.hasOwn(exceptions, service));
  return differs.includes(true) ? purpose + writeRuns(differs) : purpose;
}

/** Tells a value that was cut off or changed by something else from ours; no protection against a visitor's own hand. */
function checksum(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 46_656;
  return sum.toString(36);
}

/** The services that a mark stands for, in an order that does not depend on the document's. */
const servicesOf = (table: GateTable, purpose: string): string[] =>
  table.services
    .filter((service) => service.purpose === purpose && !service.exempt)
    .map(({ id }) => id)
    .sort();

/**
 * Reads a cookie's value. Undefined when it is missing, corrupt, of another format or older than 180 days.
 * A purpose whose substance has changed since counts as not asked.
 */
export function decode(table: GateTable, value: string | undefined, now = Date.now()): Decision | undefined {
  const end = value?.lastIndexOf('|') ?? -1;
  const text = value?.slice(0, Math.max(end, 0)) ?? '';
  if (value?.slice(end + 1) !== checksum(text)) return undefined;
  const [written, policyVersion, day, letter, record, ...choices] = text.split('|');
  const decidedOn = parseInt(day ?? '', 36) * millisecondsPerDay;
  const source = sources.get(letter ?? '');
  const age = (now - decidedOn) / millisecondsPerDay;
  if (written !== format || !policyVersion || !source || !(age >= -1 && age <= daysKept)) return undefined;
  return {
    policyVersion,
    decidedAt: new Date(decidedOn).toISOString().slice(0, 10),
    source,
    ...(record && { record }),
    ...readPurposes(table, choices),
  };
}

function readPurposes(
  table: GateTable,
  choices: readonly string[],
): { purposes: Choices; exceptions: Choices } {
  const purposes: Record<string, boolean> = {};
  const exceptions: Record<string, boolean> = {};
  for (const { id, mark } of table.purposes) {
    const choice = choices.find((text) => text.slice(1, 1 + mark.length) === mark);
    if (!choice) continue;
    const value = choice.startsWith('+');
    const rest = choice.slice(1 + mark.length);
    const services = rest ? servicesOf(table, id) : [];
    const differs = readRuns(rest, services.length);
    purposes[id] = value;
    for (const [index, service] of services.entries()) if (differs[index]) exceptions[service] = !value;
  }
  return { purposes, exceptions };
}
