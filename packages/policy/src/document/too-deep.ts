/** Values that stand in one another deeper than this are no policy. A parser goes one call deeper for each. */
const limit = 200;

/** Lists or mappings that begin on one line, `- - - a` or `? ? a`, or that are indented step by step. */
const deepLine = new RegExp(`(?:[-?:] +){${limit}}|^ {${2 * limit}}`, 'm');

/**
 * Whether values may stand in one another too deep for a parser to come back from: near the end of its stack, Node can
 * end as a whole. Looked at without parsing, so quoted brackets count too.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > limit) return true;
  }
  return deepLine.test(text);
}
