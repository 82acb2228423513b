import { describeReason, textParts, type ComparedText, type SectionChange } from '@konekto/policy';
import type { Comparison } from './comparison.js';

const marks = { same: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] } as const;

/** A comparison for a terminal: what was added stands in `[+…+]`, what was removed in `[-…-]`. */
export function comparisonText(comparison: Comparison): string {
  const { old, new: fresh, changedParts, changes } = comparison;
  const differing = changedParts.length > 0 ? changedParts.join(', ') : 'nothing but the version';
  return [
    `Version ${old.version} → ${fresh.version}. What differs in the policy: ${differing}.`,
    ...Object.entries(changes).map(([language, changes]) => statementLines(language, changes)),
    reaskLines(comparison),
  ].join('\n\n');
}

function statementLines(language: string, changes: readonly SectionChange[]): string {
  if (changes.length === 0) return `Statement (${language}): the text is the same.`;
  return [`Statement (${language}):`, ...changes.map(sectionLines)].join('\n\n');
}

const sectionLines = ({ heading, moved, passages }: SectionChange): string =>
  [
    `${moved ? '(moved) ' : ''}${marked(heading)}`,
    ...passages.map(({ title, parts }) => indent(title ? 2 : 4, marked(parts))),
  ]
    .map((lines) => indent(2, lines))
    .join('\n');

const marked = (text: ComparedText): string =>
  textParts(text)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');

const indent = (by: number, lines: string): string => lines.replace(/^(?=.)/gm, ' '.repeat(by));

function reaskLines({ reasks }: Comparison): string {
  const asked = reasks.filter(({ reasons }) => reasons.length > 0);
  const spared = reasks.filter(({ reasons }) => reasons.length === 0).map(({ purpose }) => purpose);
  if (asked.length === 0) return 'No purpose asks for consent again.';
  return [
    'Asks for consent again:',
    ...asked.flatMap(({ purpose, reasons }) => [
      `  ${purpose}`,
      ...reasons.map((reason) => `    ${describeReason(reason, 'en')}`),
    ]),
    ...(spared.length > 0 ? [`Does not ask again: ${spared.join(', ')}.`] : []),
  ].join('\n');
}
