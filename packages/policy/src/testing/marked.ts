import type { SectionChange } from '../versions/compare-statements.js';
import { textParts, type ComparedText } from '../versions/compare-texts.js';

const marks = { same: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] } as const;

/** Compared text on one line, with its changes marked. */
export const marked = (text: ComparedText): string =>
  textParts(text)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');

/** What changed, one line a passage: `# ` before headings of sections, `## ` before titles. */
export const markedLines = (changes: readonly SectionChange[]): string[] =>
  changes.flatMap(({ kind, moved, heading, passages }) => [
    `# ${marked(heading)} (${[kind, moved && 'moved'].filter(Boolean).join(', ')})`,
    ...passages.map(({ title, parts }) => (title ? `## ${marked(parts)}` : marked(parts))),
  ]);
