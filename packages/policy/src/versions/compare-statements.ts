import { diffArrays } from 'diff';
import { alignPassages } from './align-passages.js';
import { compareTexts, differs, type ComparedText } from './compare-texts.js';
import type { SectionText } from './statement-text.js';

/** What became of one section between two versions of a statement. */
export interface SectionChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The section has another place than before. */
  readonly moved: boolean;
  readonly heading: ComparedText;
  /** What changed, in the order of the newer version, with the titles that it stands under. */
  readonly passages: readonly PassageChange[];
}

export interface PassageChange {
  /** The text is a title of what follows. */
  readonly title: boolean;
  readonly parts: ComparedText;
}

/** Compares the statement of two versions in one language, section by section; sections without a change are left out. */
export function compareStatements(
  before: readonly SectionText[],
  after: readonly SectionText[],
  language: string,
): SectionChange[] {
  const [old, fresh] = [byId(before), byId(after)];
  return diffArrays([...old.keys()], [...fresh.keys()]).flatMap(({ value, added, removed }) =>
    value
      // A section that moved is removed in one place and added in another: it is told of where it stands now.
      .filter((id) => !(removed && fresh.has(id)))
      .map((id) => compareSection(id, old.get(id), fresh.get(id), added && old.has(id), language))
      .filter(
        ({ kind, moved, heading, passages }) =>
          kind !== 'changed' || moved || differs(heading) || passages.length > 0,
      ),
  );
}

const byId = (sections: readonly SectionText[]) => new Map(sections.map((section) => [section.id, section]));

const compareSection = (
  id: string,
  before: SectionText | undefined,
  after: SectionText | undefined,
  moved: boolean,
  language: string,
): SectionChange => ({
  id,
  kind: before && after ? 'changed' : after ? 'added' : 'removed',
  moved,
  heading: compareTexts(before?.heading ?? [], after?.heading ?? [], language),
  passages: alignPassages(before?.passages ?? [], after?.passages ?? [])
    .map(([old, fresh]) => ({
      title: (fresh ?? old)?.title ?? false,
      parts: compareTexts(old?.text ?? [], fresh?.text ?? [], language),
    }))
    .filter(isOfChange),
});

/** A passage that changed, or the title of one. */
function isOfChange(
  { title, parts }: PassageChange,
  index: number,
  passages: readonly PassageChange[],
): boolean {
  if (differs(parts) || !title) return differs(parts);
  const below = passages.slice(index + 1);
  const end = below.findIndex(({ title }) => title);
  return below.slice(0, end === -1 ? undefined : end).some(({ parts }) => differs(parts));
}
