import type { PolicyDocument } from '../../document/document.js';
import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';

/** The parts that visitors read in the statement only; forms and services are shown where they are used, too. */
const parts = {
  organisation: () => true,
  processing: ({ processing }) => processing.length > 0,
  rights: () => true,
} satisfies Partial<Record<string, (document: PolicyDocument) => boolean>>;

/** What must be told must be easy to find: GDPR art. 12(1). The statement shows what its sections draw. */
export const partNotShown: Rule = {
  code: 'PART_NOT_SHOWN',
  level: 'advice',
  title: 'No section of the statement shows a part of the document.',
  basis: gdpr('12(1)'),
  *find(document) {
    const drawn = new Set(document.statement.map(({ draws }) => draws));
    for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
      if (drawn.has(part) || !parts[part](document)) continue;
      yield {
        at: [part],
        why: `No section of the statement has draws: ${part}. Visitors do not see what stands here.`,
        proposal: `Add a section to the statement: { id: ${part}, heading: …, draws: ${part} }`,
      };
    }
  },
};
