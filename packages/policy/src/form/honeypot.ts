import { h, type MarkupElement } from '../markup/markup.js';
import type { FormWords } from '../words/words.js';

/** Its name in a form's body. Not the name of anything that a browser or a password manager knows about a person. */
export const honeypotName = '_topic';

/**
 * A field for programs that fill in whatever they find. People don't come across it: it is clipped, out of the tab
 * order, out of the accessibility tree and not autofilled. Where a page has no styles at all, its label says what to do.
 */
export const honeypotMarkup = (prefix: string, words: FormWords): MarkupElement => {
  const id = `${prefix}--topic`;
  return h(
    'div',
    { class: 'konekto-visually-hidden', 'aria-hidden': 'true', inert: true },
    h('label', { for: id }, words.leaveEmpty),
    h('input', { type: 'text', id, name: honeypotName, tabindex: '-1', autocomplete: 'off' }),
  );
};
