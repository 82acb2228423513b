import type { DomainRules } from './domain-rules.js';
import { delayFramesIn, holdScriptsIn } from './hold-in-text.js';
import { patchMethod, patchProperty } from './patch.js';
import type { Screen } from './screen.js';

/** Text as the page gave it, a `TrustedHTML` perhaps, or changed and trusted again. */
type Change = (value: unknown) => string;

/** Screens what scripts make of text, before the browser gets to load what stands in it. */
export function patchMarkup(screen: Screen, rules: DomainRules, markup: (text: string) => string): void {
  const changed = (value: unknown, text: string): string =>
    text === String(value) ? (value as string) : markup(text);
  const delaying: Change = (value) => changed(value, delayFramesIn(String(value), rules));
  const holding: Change = (value) =>
    changed(value, holdScriptsIn(delayFramesIn(String(value), rules), rules));
  patchSetters(screen, delaying);
  patchInsert(screen, delaying);
  patchFragments(screen, holding);
  patchWrites(screen, holding);
  patchCopies(screen);
}

function patchSetters(screen: Screen, change: Change): void {
  for (const prototype of [Element.prototype, ShadowRoot.prototype] as Element[]) {
    patchProperty(prototype, 'innerHTML', {
      set(self, value, write) {
        write(change(value));
        screen.markup(self instanceof HTMLTemplateElement ? self.content : self);
      },
    });
  }
  patchProperty(Element.prototype, 'outerHTML', {
    set(self, value, write) {
      const { parentElement } = self;
      write(change(value));
      if (parentElement) screen.markup(parentElement);
    },
  });
}

function patchInsert(screen: Screen, change: Change): void {
  patchMethod(Element.prototype, 'insertAdjacentHTML', (self, [place, value], insert) => {
    insert(place, change(value));
    screen.markup(self.parentElement ?? self);
  });
}

/** Scripts in a fragment that a range makes of text do run. */
function patchFragments(screen: Screen, change: Change): void {
  patchMethod(Range.prototype, 'createContextualFragment', (_range, [value], create) => {
    const fragment = create(change(value));
    screen.tree([...fragment.children]);
    return fragment;
  });
}

/** Scripts that are written run at once. */
function patchWrites(screen: Screen, change: Change): void {
  for (const name of ['write', 'writeln'] as const) {
    patchMethod(Document.prototype, name, (self, args, write) => {
      const values: unknown[] = args.length > 1 ? [args.map(String).join('')] : args;
      write(...values.map(change));
      if (/<(img|iframe)/i.test(args.join(''))) screen.tree([self.documentElement]);
    });
  }
}

/** What a template holds does not load; its copies do. */
function patchCopies(screen: Screen): void {
  patchMethod(Document.prototype, 'importNode', (_document, args, importNode) => {
    screenSource(args[0] as Node, screen);
    return importNode(...args);
  });
  patchMethod(Node.prototype, 'cloneNode', (node, args, cloneNode) => {
    if (!node.ownerDocument?.defaultView) screenSource(node, screen);
    return cloneNode(...args);
  });
}

function screenSource(source: Node, screen: Screen): void {
  if (source instanceof DocumentFragment) screen.tree([...source.children]);
  else if (source instanceof Element) screen.tree([source]);
}
