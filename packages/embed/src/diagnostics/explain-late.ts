import type { Explanation } from './explanations.js';

/** Why `data-autoblock` on a tag can't work, and how to mend it. What is marked is still held. */
export const explainLate = (tag: Element): Explanation => ({
  expected: '<script src data-autoblock> in <head>, which the parser waits for',
  ...reasonOf(tag),
});

function reasonOf(tag: Element): Pick<Explanation, 'found' | 'remedy'> {
  const hindrance = ['async', 'defer'].find((name) => tag.hasAttribute(name));
  if (hindrance) return { found: hindrance, remedy: `Remove ${hindrance} from the tag.` };
  if (tag.hasAttribute('data-policy'))
    return {
      found: 'data-policy, which is loaded later',
      remedy: 'Use the konekto.js that konekto build writes, with the policy inside it.',
    };
  return {
    found: 'a tag that a script added, or whose part konekto-autoblock-*.js did not load',
    remedy: 'Write the tag into the HTML, and serve all files of konekto build beside konekto.js.',
  };
}
