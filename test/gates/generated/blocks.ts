import { writeItem, type Addresses, type Effect, type Item, type ItemSpec } from './item.js';
import type { Way } from './scenario.js';
import type { GatedWindow } from '../page/open-page.js';

/** Some elements that come, move and go together. */
export interface Block {
  readonly id: string;
  readonly html: string;
  readonly items: readonly Item[];
  /** Its element; undefined while the parser has yet to come to it. */
  element?: Element | undefined;
}

/** Writes a block down, without the element around it. */
export async function writeBlock(specs: readonly ItemSpec[], addresses: Addresses): Promise<Block> {
  const id = `block-${addresses.newName()}`;
  const items: Item[] = [];
  for (const spec of specs) items.push(await writeItem(spec, addresses));
  return { id, items, html: items.map(({ html }) => html).join('\n') };
}

/** The block as it stands in the HTML of a page. */
export const wrapped = ({ id, html }: Block): string => `<div id="${id}">${html}</div>\n`;

/** Whether it stands in the page, or will when the parser gets there. */
export const isPresent = ({ element }: Block): boolean => element?.isConnected ?? true;

/** All that blocks may do, in document order. */
export const effectsOf = (blocks: readonly Block[]): Effect[] =>
  blocks.flatMap(({ items }) => items.flatMap(({ effects }) => effects));

/** The blocks that are in the page, in document order, which is that of the list while the page is being parsed. */
export const presentInOrder = (blocks: readonly Block[]): Block[] =>
  blocks.filter(isPresent).sort(({ element: a }, { element: b }) => {
    if (!a || !b) return 0;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });

/** Makes the element of a block and puts it before another one, as scripts do. */
export function insert(
  block: Block,
  way: Way,
  { document, DOMParser }: GatedWindow,
  before: Node | null,
): void {
  const { body } = document;
  if (way === 'innerHTML') {
    const element = document.createElement('div');
    element.id = block.id;
    body.insertBefore(element, before);
    element.innerHTML = block.html;
  } else if (way === 'fragment') {
    body.insertBefore(document.createRange().createContextualFragment(wrapped(block)), before);
  } else if (way === 'template') {
    const template = document.createElement('template');
    template.innerHTML = wrapped(block);
    body.insertBefore(template.content, before);
  } else {
    const parsed = new DOMParser().parseFromString(wrapped(block), 'text/html');
    const [element] = parsed.body.children;
    if (element) body.insertBefore(element, before);
  }
  bind(block, document);
}

/** Remembers the element of a block, which must be there. */
export function bind(block: Block, document: Document): void {
  const element = document.getElementById(block.id);
  if (!element) throw new Error(`${block.id} is not in the page`);
  block.element = element;
}
