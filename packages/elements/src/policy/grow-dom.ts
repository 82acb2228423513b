import { inChunks } from '@konekto/consent';
import type { Markup, MarkupElement } from '@konekto/policy/browser';
import { shallow } from '../dom/to-dom.js';

/** Something to build, and the element that it goes into. */
interface Step {
  readonly child: Markup;
  readonly into: MarkupElement | undefined;
}

/**
 * Builds markup inside an element from the top down, and lets the browser paint and answer the visitor in between: a text
 * of a thousand parts holds nothing up. Markup may be made while it is built. Resolves when all of it stands.
 */
export async function growDom(place: Element, markup: Iterable<Markup>): Promise<void> {
  const built = new Map<MarkupElement, Element>();
  await inChunks([stepsOf(markup, undefined)], ({ child, into }: Step) => {
    const parent = (into && built.get(into)) ?? place;
    if (typeof child === 'string') parent.append(child);
    else built.set(child, parent.appendChild(shallow(child)));
  });
}

function* stepsOf(children: Iterable<Markup>, into: MarkupElement | undefined): Generator<Step> {
  for (const child of children) {
    yield { child, into };
    if (typeof child !== 'string') yield* stepsOf(child.children, child);
  }
}
