/** An element as a reader of HTML finds it. */
export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (ReadElement | string)[];
}

const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>]+)/y;
const voidTags = new Set(['br', 'input']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads HTML far more strictly than a browser: every tag closed, every attribute quoted, no bare `<` or `>`.
 * @throws Error at the first character that does not fit
 */
export function readHtml(html: string): ReadElement {
  const root: ReadElement = { tag: '', attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const found = token.exec(html);
    if (!found) throw new Error(`No HTML at ${at}: ${html.slice(at, at + 40)}`);
    const [, slash, tag = '', attributes = '', text] = found;
    const current = open.at(-1) ?? root;
    if (text !== undefined) current.children.push(unescape(text));
    else if (slash) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing at ${at}`);
    } else {
      const element: ReadElement = { tag, attributes: readAttributes(attributes), children: [] };
      current.children.push(element);
      if (!voidTags.has(tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`);
  return root;
}

/** Every element inside another one, in the order of the document. */
export const elementsIn = (element: ReadElement): ReadElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]));

export const textOf = (element: ReadElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      unescape(value),
    ]),
  );

function unescape(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`${whole} is no entity that was meant`);
    return character;
  });
}
