import type { ChoicePurpose, ChoiceService, Choices } from '../compile/compiled.js';
import { blocksMarkup, inlineMarkup } from '../markup/blocks-markup.js';
import { h, type MarkupElement } from '../markup/markup.js';
import type { CookieListWords } from '../words/words.js';
import { providerMarkup } from './provider-markup.js';

/** Whether a service may run now; undefined where that is not known, as in a page without JavaScript. */
export type AllowedNow = (service: string) => boolean | undefined;

/**
 * Everything that the site keeps in a browser, grouped by purpose, with the visitor's choice where that is known (PV-11):
 * the same in an element and in a page for a browser without JavaScript.
 */
export const cookieListMarkup = (
  { purposes, cookieList }: Choices,
  allowed: AllowedNow = () => undefined,
): MarkupElement[] => purposes.map((purpose) => purposeMarkup(purpose, cookieList, allowed));

const purposeMarkup = (purpose: ChoicePurpose, words: CookieListWords, allowed: AllowedNow): MarkupElement =>
  h(
    'section',
    { 'aria-labelledby': `purpose-${purpose.id}` },
    h('h2', { id: `purpose-${purpose.id}` }, inlineMarkup(purpose.title)),
    h('div', { class: 'description' }, ...blocksMarkup(purpose.description, 'h3')),
    ...purpose.services.map((service) =>
      serviceMarkup(service, words, choiceMarkup(purpose, allowed(service.id), words)),
    ),
  );

function choiceMarkup(
  { necessary }: ChoicePurpose,
  allowed: boolean | undefined,
  words: CookieListWords,
): MarkupElement | undefined {
  if (necessary) return h('p', { class: 'choice allowed' }, words.alwaysOn);
  if (allowed === undefined) return undefined;
  const choice = allowed ? 'allowed' : 'refused';
  return h('p', { class: `choice ${choice}` }, words[choice]);
}

const serviceMarkup = (
  service: ChoiceService,
  words: CookieListWords,
  choice: MarkupElement | undefined,
): MarkupElement =>
  h(
    'article',
    { 'aria-labelledby': `service-${service.id}` },
    h('div', { class: 'service' }, h('h3', { id: `service-${service.id}` }, service.name), choice),
    ...blocksMarkup(service.description, 'h4'),
    ...providerMarkup(service.provider, words),
    service.storage.length === 0 ? h('p', {}, words.none) : tableMarkup(service, words),
  );

/** The roles are spelled out because the narrow layout changes `display`, which takes them away. */
function tableMarkup({ id, storage }: ChoiceService, words: CookieListWords): MarkupElement {
  const headings = [words.name, words.kind, words.purpose, words.term];
  const rows = storage.map(({ kind, name, term, description }) =>
    [h('code', { dir: 'ltr' }, name), words.kinds[kind], inlineMarkup(description), term].map(
      (cell, column) => h('td', { role: 'cell', 'data-label': headings[column] }, cell),
    ),
  );
  return h(
    'table',
    { part: 'table', role: 'table', 'aria-labelledby': `service-${id}` },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        ...headings.map((heading) => h('th', { scope: 'col', role: 'columnheader' }, heading)),
      ),
    ),
    h('tbody', { role: 'rowgroup' }, ...rows.map((cells) => h('tr', { role: 'row' }, ...cells))),
  );
}
