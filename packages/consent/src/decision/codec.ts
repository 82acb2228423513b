import type { GateTable } from '@konekto/policy';
import { daysKept } from './days-kept.js';
import { readRuns, writeRuns } from './runs.js';
import { isSource, type Decision } from './state.js';

const format = '2';
const millisecondsPerDay = 86_400_000;

/**
 * Writes a decision as the cookie's value: `2|2026-11-23|2026-11-24|visitor||+9f3a01|-77ab22CBB|k3x`. After format,
 * policy version, day, source and record comes each purpose by its mark, with those of its services that differ from
 * it; then a checksum.
 */
export function encode(
  table: GateTable,
  { policyVersion, decidedAt, source, record = '', choices }: Decision,
): string {
  const purposes = table.purposes.flatMap(({ id, mark }) => {
    const value = choices[id];
    if (value === undefined) return [];
    const services = servicesOf(table, id);
    const differs = (service: string): boolean => choices[service] !== value;
    const exceptions = services.some(differs) ? writeRuns(services.sort().map(differs)) : '';
    return (value ? '+' : '-') + mark + exceptions;
  });
  const text = [format, policyVersion, decidedAt, source, record, ...purposes].join('|');
  return `${text}|${checksum(text)}`;
}

/** The services that a mark stands for. Sorted, their order does not depend on the document's. */
const servicesOf = ({ services }: GateTable, purpose: string): string[] =>
  services.flatMap((service) => (service.purpose === purpose && !service.exempt ? service.id : []));

/** Tells a value that was cut off or changed by something else from ours; no protection against a visitor's own hand. */
function checksum(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 46_656;
  return sum.toString(36);
}

/**
 * Reads a cookie's value. Undefined when it is missing, corrupt, of another format or older than 180 days.
 * A purpose whose substance has changed since counts as not asked.
 */
export function decode(table: GateTable, value = '', now = Date.now()): Decision | undefined {
  const [, text = '', sum] = /^(.*)\|(\w+)$/.exec(value) ?? [];
  const [written, policyVersion, decidedAt = '', source, record, ...purposes] = text.split('|');
  const age = (now - Date.parse(decidedAt)) / millisecondsPerDay;
  if (sum !== checksum(text) || written !== format || !policyVersion || !isSource(source)) return undefined;
  if (!(age >= -1 && age <= daysKept)) return undefined;
  return {
    policyVersion,
    decidedAt,
    source,
    ...(record && { record }),
    choices: readChoices(table, purposes),
  };
}

function readChoices(table: GateTable, written: readonly string[]): Record<string, boolean> {
  const choices: Record<string, boolean> = {};
  for (const { id, mark } of table.purposes) {
    const text = written.find((one) => one.startsWith(mark, 1));
    if (!text) continue;
    const value = text.startsWith('+');
    choices[id] = value;
    const services = servicesOf(table, id);
    for (const service of services) choices[service] = value;
    const exceptions = readRuns(text.slice(1 + mark.length), services.length);
    if (exceptions.includes(true)) {
      for (const [index, service] of services.sort().entries())
        if (exceptions[index]) choices[service] = !value;
    }
  }
  return choices;
}
