import type { ChoicePurpose, ChoiceService } from '../compile/compiled.js';
import { blocksMarkup, inlineMarkup } from '../markup/blocks-markup.js';
import { h, type MarkupElement } from '../markup/markup.js';
import { fillParts } from '../words/fill-parts.js';
import type { CookieListWords } from '../words/words.js';

/** What a purpose keeps in the browser, as text of the statement; the cookie list has it as tables, with the choice. */
export const keptMarkup = (purpose: ChoicePurpose, words: CookieListWords): MarkupElement =>
  h(
    'article',
    { 'aria-labelledby': `kept-${purpose.id}` },
    h('h3', { id: `kept-${purpose.id}` }, inlineMarkup(purpose.title)),
    ...blocksMarkup(purpose.description, 'h4'),
    h('ul', {}, ...purpose.services.map((service) => serviceMarkup(service, words))),
  );

function serviceMarkup({ name, provider, storage }: ChoiceService, words: CookieListWords): MarkupElement {
  const who = ` (${provider?.name ?? words.ownSite})`;
  const items = storage.map((item) => {
    const { kind, name, term, description } = item;
    const facts = { kind: words.kinds[kind], term, description: inlineMarkup(description) };
    return h('li', {}, h('code', { dir: 'ltr' }, name), ' ', ...fillParts(words.kept, facts));
  });
  return h(
    'li',
    {},
    h('strong', {}, name),
    who,
    items.length > 0 ? h('ul', {}, ...items) : `: ${words.none}`,
  );
}
