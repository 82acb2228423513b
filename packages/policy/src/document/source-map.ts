import { isNode, isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { isTooDeep } from './too-deep.js';

/** A place in a file, 1-based. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** A parsed file that knows where each of its values stands. */
export interface SourceMap {
  readonly value: unknown;
  readonly errors: readonly (SourcePlace & { readonly message: string })[];
  /** The place of a value; of its nearest parent when the value itself is missing. */
  placeOf(path: readonly PropertyKey[]): SourcePlace;
}

/** No document of words comes near it; a parser would be busy with more for minutes. */
const limit = 5_000_000;

/** Reads YAML (and so JSON) and remembers the place of every value. Aliases and merge keys are not expanded beyond 100. */
export function readSource(text: string): SourceMap {
  if (text.length > limit) return unread(`a file of ${text.length} characters; at most ${limit} are read`);
  if (isTooDeep(text)) return unread('values that stand in one another too deep');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = document.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
  const { value, mistakes } = syntax.length > 0 ? { mistakes: syntax } : expand(document);
  return {
    value,
    errors: mistakes.map(({ offset, message }) => ({ ...placeAt(offset), message })),
    placeOf: (path) => placeAt(offsetOf(document, path)),
  };
}

/** A file of which nothing is read. */
const unread = (message: string): SourceMap => ({
  value: undefined,
  errors: [{ line: 1, column: 1, message }],
  placeOf: () => ({ line: 1, column: 1 }),
});

interface Mistake {
  readonly offset: number;
  readonly message: string;
}

/** The document as plain data, or what is wrong with its aliases. */
function expand(document: Document): { readonly value?: unknown; readonly mistakes: readonly Mistake[] } {
  const mistakes = aliasMistakes(document);
  if (mistakes.length > 0) return { mistakes };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), mistakes };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { mistakes: [{ offset: 0, message: 'aliases that expand to more than 100 copies' }] };
  }
}

/** Aliases of anchors that don't exist, and of anchors that they stand in themselves. */
function aliasMistakes(document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Alias(_key, alias) {
      const offset = alias.range?.[0] ?? 0;
      const target = alias.resolve(document);
      const [start = offset, , end = offset] = target?.range ?? [];
      if (!target) mistakes.push({ offset, message: `*${alias.source} without &${alias.source} before it` });
      else if (start <= offset && offset < end)
        mistakes.push({ offset, message: `*${alias.source} inside &${alias.source} itself` });
    },
  });
  return mistakes;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = keyOffset(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** A mapping's key is the better place to point at than its value, which may stand lines below. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(last));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
