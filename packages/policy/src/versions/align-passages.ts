import { diffArrays } from 'diff';
import { wordsOf } from './compare-texts.js';
import type { Passage } from './statement-text.js';

/** The same passage in two versions; one of them may lack it. */
export type PassagePair = readonly [before: Passage | undefined, after: Passage | undefined];

/** Puts the passages of two versions beside each other, in the order of both. Every passage occurs in one pair. */
export function alignPassages(before: readonly Passage[], after: readonly Passage[]): PassagePair[] {
  const [old, fresh] = [[...before], [...after]];
  const pairs: PassagePair[] = [];
  let [removed, added]: [Passage[], Passage[]] = [[], []];
  const settle = (): void => {
    pairs.push(...pairRewritten(removed, added));
    [removed, added] = [[], []];
  };
  for (const step of diffArrays(before.map(identity), after.map(identity))) {
    if (step.removed) removed.push(...old.splice(0, step.count));
    else if (step.added) added.push(...fresh.splice(0, step.count));
    else {
      settle();
      const kept = fresh.splice(0, step.count);
      pairs.push(...old.splice(0, step.count).map((passage, index): PassagePair => [passage, kept[index]]));
    }
  }
  settle();
  return pairs;
}

const identity = ({ key, title, text }: Passage): string =>
  JSON.stringify(key ? [key, title] : [title, wordsOf(text)]);

/** Between two places that both versions have: what was rewritten rather than replaced. */
function pairRewritten(removed: readonly Passage[], added: readonly Passage[]): PassagePair[] {
  const pairs: PassagePair[] = [];
  let next = 0;
  for (const passage of removed) {
    const found = added.findIndex((other, index) => index >= next && isRewritten(passage, other));
    if (found === -1) pairs.push([passage, undefined]);
    else {
      pairs.push(...added.slice(next, found).map((other): PassagePair => [undefined, other]));
      pairs.push([passage, added[found]]);
      next = found + 1;
    }
  }
  return [...pairs, ...added.slice(next).map((other): PassagePair => [undefined, other])];
}

/** Half of their words or more are the same: the change is easier to read word by word than as two passages. */
function isRewritten(before: Passage, after: Passage): boolean {
  if (before.key !== undefined || after.key !== undefined || before.title !== after.title) return false;
  const [old, fresh] = [wordSet(before), wordSet(after)];
  const shared = [...old].filter((word) => fresh.has(word)).length;
  return 2 * shared >= (old.size + fresh.size) / 2;
}

const wordSet = ({ text }: Passage): Set<string> =>
  new Set(
    wordsOf(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
