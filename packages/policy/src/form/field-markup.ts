import type { CompiledField } from '../compile/compiled.js';
import type { FieldProblem, FormWords } from '../words/words.js';
import type { Foreign } from '../markdown/nodes.js';
import { inlineMarkup } from '../markup/blocks-markup.js';
import { h, type Markup, type MarkupElement } from '../markup/markup.js';
import { problemMarkup } from './problem-markup.js';
import type { FoundProblem } from './problems.js';

/** How a field stands at the moment: what was typed, and why it is refused. */
export interface FieldState {
  readonly value?: string | undefined;
  readonly problem?: FieldProblem | undefined;
}

/** One question: label above, hint, error, control. The same markup in the browser and from the server. */
export function fieldMarkup(
  prefix: string,
  field: CompiledField,
  words: FormWords,
  state: FieldState,
): MarkupElement {
  const id = `${prefix}-${field.name}`;
  const { value = '', problem } = state;
  const around: (Markup | undefined)[] = [
    field.hint
      ? h('p', { class: 'konekto-field-hint', id: `${id}-hint` }, inlineMarkup(field.hint))
      : undefined,
    problem && errorMarkup(id, { field, problem }, words),
  ];
  const described = [field.hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  const said = { 'aria-describedby': described || undefined, 'aria-invalid': problem && 'true' };
  const box = { class: `konekto-field konekto-field-${field.type}`, 'data-field': field.name };
  const title = [inlineMarkup(field.label), !field.required && ` ${words.optional}`];
  // What is asked only after another answer, a browser without JavaScript can't require.
  const required = field.required && !field.showWhen && 'required';
  if (field.type === 'radio') {
    // A group is refused and described as a whole.
    const group = { ...box, role: 'radiogroup', ...said };
    return h('fieldset', group, h('legend', {}, ...title), ...around, ...radios(id, field, value, required));
  }
  const label = h('label', { for: id }, ...title);
  const { name, autocomplete } = field;
  const control = controlMarkup(field, words, value, { id, name, required, autocomplete, ...said });
  // Filled near the limit only; its room is there from the start, so that nothing moves.
  const count = field.type === 'textarea' && h('p', { class: 'konekto-field-count', role: 'status' });
  const parts = field.type === 'checkbox' ? [control, label, ...around] : [label, ...around, control];
  return h('div', box, ...parts, count);
}

/** An inline error: text with a spoken prefix; its icon is drawn by the style sheet. */
export const errorMarkup = (id: string, found: FoundProblem, words: FormWords): MarkupElement =>
  h(
    'p',
    { class: 'konekto-field-error', id: `${id}-error` },
    h('span', { class: 'konekto-visually-hidden' }, `${words.errorPrefix} `),
    ...problemMarkup(words, found),
  );

/** The first button has the id of the field, so that the summary leads to it. */
const radios = (id: string, { name, options }: CompiledField, chosen: string, required: string | false) =>
  options.map(({ value, label }, index) => {
    const own = index === 0 ? id : `${id}-${index + 1}`;
    return h(
      'div',
      { class: 'konekto-field-option' },
      h('input', { type: 'radio', id: own, name, required, value, checked: value === chosen }),
      h('label', { for: own }, inlineMarkup(label)),
    );
  });

type Attributes = Readonly<Record<string, string | false | undefined>>;

function controlMarkup(
  { type, maxLength, options, min, max }: CompiledField,
  words: FormWords,
  value: string,
  attributes: Attributes,
): MarkupElement {
  const maxlength = String(maxLength);
  switch (type) {
    case 'textarea':
      return h('textarea', { ...attributes, rows: '5', maxlength }, value);
    case 'select':
      return h(
        'select',
        attributes,
        h('option', { value: '' }, words.choose),
        ...options.map((option) => optionMarkup(option, option.value === value)),
      );
    case 'checkbox':
      return h('input', { ...attributes, type, value: 'on', checked: value === 'on' });
    case 'date':
      return h('input', { ...attributes, type, value: value || undefined, min: min?.date, max: max?.date });
    default:
      return h('input', {
        ...attributes,
        type: type === 'postcode' ? 'text' : type,
        value: value || undefined,
        maxlength,
        // The parts of an address or a number would change places on a page that runs from right to left.
        dir: type !== 'text' && 'ltr',
      });
  }
}

/** There are no elements inside an option: it says itself what language its label is in. */
function optionMarkup({ value, label }: CompiledField['options'][number], selected: boolean): MarkupElement {
  const { lang, dir, children }: Partial<Foreign> = typeof label === 'string' ? {} : label;
  return h('option', { value, selected, lang, dir }, ...(children ?? [label as string]));
}
