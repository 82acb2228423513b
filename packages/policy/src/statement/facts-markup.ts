import type { Fact } from '../compile/compiled.js';
import { blocksMarkup } from '../markup/blocks-markup.js';
import { h, type MarkupElement } from '../markup/markup.js';
import type { StatementWords } from '../words/words.js';

/** Terms with what is said of each; what the policy leaves unknown says so. */
export const factsMarkup = (facts: readonly Fact[], words: StatementWords): MarkupElement =>
  h('dl', {}, ...facts.map((fact) => h('div', {}, h('dt', {}, fact.term), ...valuesMarkup(fact, words))));

const valuesMarkup = ({ values }: Fact, words: StatementWords): MarkupElement[] =>
  values === null
    ? [h('dd', { class: 'unknown' }, words.unknown)]
    : values.map((value) => h('dd', {}, ...blocksMarkup(value)));
