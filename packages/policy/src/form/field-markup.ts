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
  const described = [field.hint && `${id}-hint`, state.problem && `${id}-error`].filter(Boolean).join(' ');
  const control = controlMarkup(field, words, state.value ?? '', {
    id,
    name: field.name,
    required: field.required && 'required',
    autocomplete: field.autocomplete,
    'aria-describedby': described || undefined,
    'aria-invalid': state.problem && 'true',
  });
  const label = h('label', { for: id }, inlineMarkup(field.label), !field.required && ` ${words.optional}`);
  const around: (Markup | undefined)[] = [
    field.hint
      ? h('p', { class: 'konekto-field-hint', id: `${id}-hint` }, inlineMarkup(field.hint))
      : undefined,
    state.problem && errorMarkup(id, { field, problem: state.problem }, words),
  ];
  const parts = field.type === 'checkbox' ? [control, label, ...around] : [label, ...around, control];
  return h('div', { class: `konekto-field konekto-field-${field.type}`, 'data-field': field.name }, ...parts);
}

/** An inline error: text with a spoken prefix; its icon is drawn by the style sheet. */
export const errorMarkup = (id: string, found: FoundProblem, words: FormWords): MarkupElement =>
  h(
    'p',
    { class: 'konekto-field-error', id: `${id}-error` },
    h('span', { class: 'konekto-visually-hidden' }, `${words.errorPrefix} `),
    ...problemMarkup(words, found),
  );

type Attributes = Readonly<Record<string, string | false | undefined>>;

function controlMarkup(
  field: CompiledField,
  words: FormWords,
  value: string,
  attributes: Attributes,
): MarkupElement {
  const maxlength = String(field.maxLength);
  // `dir`: the parts of an address or a number would change places on a page that runs from right to left.
  switch (field.type) {
    case 'textarea':
      return h('textarea', { ...attributes, rows: '5', maxlength }, value);
    case 'select':
      return h(
        'select',
        attributes,
        h('option', { value: '' }, words.choose),
        ...field.options.map((option) => optionMarkup(option, option.value === value)),
      );
    case 'checkbox':
      return h('input', { ...attributes, type: 'checkbox', value: 'on', checked: value === 'on' });
    case 'email':
    case 'tel':
      return inputMarkup(field.type, value, { ...attributes, maxlength, dir: 'ltr' });
    case 'postcode':
      return inputMarkup('text', value, { ...attributes, maxlength, dir: 'ltr' });
    case 'text':
      return inputMarkup('text', value, { ...attributes, maxlength });
  }
}

/** There are no elements inside an option: it says itself what language its label is in. */
function optionMarkup({ value, label }: CompiledField['options'][number], selected: boolean): MarkupElement {
  const { lang, dir, children }: Partial<Foreign> = typeof label === 'string' ? {} : label;
  return h('option', { value, selected, lang, dir }, ...(children ?? [label as string]));
}

const inputMarkup = (type: string, value: string, attributes: Attributes): MarkupElement =>
  h('input', { ...attributes, type, value: value || undefined });
