import type { Form } from '../document/document.js';
import { listOf } from '../markdown/list-of.js';
import type { Block, Inline } from '../markdown/nodes.js';
import type { CompiledField, Fact } from './compiled.js';
import { describeTerm } from './describe-term.js';
import type { Translator } from './translator.js';

/** What a form says before it is sent: what is asked, why, what is studied, how long it is kept (GDPR art. 13). */
export function noticeFacts(form: Form, fields: readonly CompiledField[], translator: Translator): Fact[] {
  const { form: words, term } = translator.words;
  const asked = listOf(
    fields.map(({ label }) => label),
    translator.language,
  );
  const facts: [string, Block[]][] = [
    [words.noticeData, sentence(...asked)],
    [words.noticePurpose, translator.blocks(form.purpose)],
    [words.noticeAnalysis, translator.blocks(form.analysis)],
    [words.noticeRetention, sentence(describeTerm(form.retention, translator.language, term))],
    [words.noticeUnsubscribe, translator.blocks(form.unsubscribe)],
  ];
  return facts.flatMap(([term, blocks]) => (blocks.length > 0 ? [{ term, values: [blocks] }] : []));
}

const sentence = (...words: Inline[]): Block[] => [
  {
    type: 'paragraph',
    children: words.every((part) => typeof part === 'string') ? [words.join('')] : words,
  },
];
