import type { Fact, RegisterRow, Statement, StatementForm, StatementSection } from '../compile/compiled.js';
import type { Plain } from '../markdown/nodes.js';
import { blocksMarkup, inlineMarkup } from '../markup/blocks-markup.js';
import { h, type MarkupElement } from '../markup/markup.js';
import { fillParts } from '../words/fill-parts.js';
import { fill } from '../words/fill.js';
import type { StatementWords } from '../words/words.js';
import { factsMarkup } from './facts-markup.js';
import { keptMarkup } from './kept-markup.js';

/**
 * The sections of a statement, whole and in the order of the document (PV-01): the same in an element and in a page for a
 * browser without JavaScript. Groups of people and forms come in two layers (PV-07): in short, and all of it on request.
 */
export const statementMarkup = ({ sections, words }: Statement): MarkupElement[] =>
  sections.map((section) => sectionMarkup(section, words));

/** The contents of a statement: a link to each of its sections. */
export const contentsMarkup = ({ sections, words }: Statement): MarkupElement =>
  h(
    'nav',
    { part: 'contents', 'aria-labelledby': 'contents' },
    h('h2', { id: 'contents' }, words.contents),
    h(
      'ol',
      {},
      ...sections.map(({ id, heading }) => h('li', {}, h('a', { href: `#${id}` }, inlineMarkup(heading)))),
    ),
  );

/** The version that a reader has before them (PV-10). */
export const versionMarkup = ({ version, words }: Statement): MarkupElement =>
  h('p', { class: 'version' }, fill(words.version, { version }));

const sectionMarkup = (section: StatementSection, words: StatementWords): MarkupElement =>
  h(
    'section',
    { part: 'section', 'aria-labelledby': section.id },
    h('h2', { id: section.id }, inlineMarkup(section.heading)),
    ...blocksMarkup(section.body, 'h3'),
    ...drawnMarkup(section, words),
  );

/** What a section draws from the rest of the document. */
function drawnMarkup(section: StatementSection, words: StatementWords): MarkupElement[] {
  switch (section.draws) {
    case 'organisation':
      return [factsMarkup(section.facts, words)];
    case 'processing':
      return section.register.map((row) => rowMarkup(row, words));
    case 'forms':
      return section.forms.map((form) => formMarkup(form, words));
    case 'services':
      return section.purposes.map((purpose) => keptMarkup(purpose, section.cookieList));
    case 'rights':
      return [
        h('div', { class: 'channels' }, factsMarkup(section.channels, words)),
        factsMarkup(section.facts, words),
      ];
    case undefined:
      return [];
  }
}

const rowMarkup = ({ id, subjects, summary, facts }: RegisterRow, words: StatementWords): MarkupElement =>
  layered(`group-${id}`, subjects, blocksMarkup(summary, 'h4'), facts, words);

/** In short: what is asked, and what for. */
const formMarkup = ({ id, title, facts }: StatementForm, words: StatementWords): MarkupElement =>
  layered(`form-${id}`, title, [factsMarkup(facts.slice(0, 2), words)], facts.slice(2), words);

function layered(
  id: string,
  title: Plain,
  short: readonly MarkupElement[],
  facts: readonly Fact[],
  words: StatementWords,
): MarkupElement {
  const all = factsMarkup(facts, words);
  const heading = inlineMarkup(title);
  return h(
    'article',
    { 'aria-labelledby': id },
    h('h3', { id }, heading),
    ...short,
    short.length > 0
      ? h('details', {}, h('summary', {}, ...fillParts(words.more, { title: heading })), all)
      : all,
  );
}
