import { expect } from '@open-wc/testing';
import type { Part, Parts, Site } from '../site/site.js';
import { untranslated } from './policy.js';
import { makeSite } from './site.js';

/** A site in Arabic whose policy has its own texts in Dutch only. */
export const makeArabicSite = (): Site =>
  makeSite({
    language: 'ar',
    gates: untranslated.gates,
    words: untranslated.gates.words['ar']!,
    content: <P extends Part>(part: P) =>
      Promise.resolve((untranslated.content['ar'] as unknown as Parts)[part]),
  });

/** Fails unless every Dutch text stands in the root, each time in an element that says that it is Dutch. */
export function expectDutch(root: ShadowRoot, texts: readonly string[]): void {
  for (const text of texts) {
    const places = textsIn(root).filter(({ data }) => data.includes(text));
    expect(places, text).to.not.deep.equal([]);
    for (const { parentElement } of places) {
      expect(parentElement!.closest('[lang]'), text).to.have.property('lang', 'nl');
      expect(getComputedStyle(parentElement!).direction, text).to.equal('ltr');
    }
  }
}

/** Fails when an Arabic text is said to be Dutch. */
export function expectArabic(root: ShadowRoot): void {
  const places = textsIn(root).filter(({ data }) => /\p{Script=Arabic}/u.test(data));
  expect(places).to.not.deep.equal([]);
  for (const { data, parentElement } of places)
    expect(parentElement!.closest('[lang]'), data).to.include({ lang: 'ar', dir: 'rtl' });
}

function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && text.parentElement) found.push(text);
  }
  return found;
}
