import type { Advice } from '@konekto/policy';
import { countOf, severityOf, type CheckReport } from './check-report.js';

/** A report on a document without mistakes for people: every piece of advice with its place, and what there is in all. */
export const asText = (report: CheckReport): string =>
  [...report.advice.map((advice) => describeAdvice(advice, report)), summary(report)].join('\n');

/** The place first, in the form that editors and terminals link. */
function describeAdvice(
  { code, level, basis, path, line, column, why, proposal }: Advice,
  report: CheckReport,
) {
  return [
    `${report.file}:${line}:${column} ${path}`,
    `  ${`${severityOf(level, report)}:`.padEnd(9)} ${code}`,
    `  why:      ${why}`,
    `  basis:    ${basis.name}, ${basis.url}`,
    `  proposal: ${proposal.replaceAll('\n', '\n            ')}`,
    '',
  ].join('\n');
}

function summary(report: CheckReport): string {
  const { version = '', hash = '', languages = [] } = report.policy ?? {};
  const { error, warning, advice } = countOf(report);
  const found = [
    ...(report.strict ? [counted(error, 'error')] : [counted(warning, 'warning')]),
    counted(advice, 'piece', 'pieces', ' of advice'),
  ];
  return [
    `${report.file}: no mistakes. Version ${version}, ${languages.join(' and ')}, hash ${hash.slice(0, 12)}.`,
    `${found.join(', ')}.`,
  ].join('\n');
}

const counted = (count: number, one: string, more = `${one}s`, rest = ''): string =>
  `${count} ${count === 1 ? one : more}${rest}`;
