import type { CompiledForm } from '../compile/compiled.js';
import type { FormWords } from '../words/words.js';
import { blocksMarkup, inlineMarkup } from '../markup/blocks-markup.js';
import { errorSummary } from './error-summary.js';
import { fieldMarkup } from './field-markup.js';
import { honeypotMarkup } from './honeypot.js';
import { h, type MarkupElement } from '../markup/markup.js';
import type { FoundProblem } from './problems.js';

/** What a form's markup needs beside the form itself. */
export interface FormMarkupOptions {
  readonly words: FormWords;
  /** Where the privacy statement stands. */
  readonly privacyPage: string;
  /** Where a browser without JavaScript posts to. */
  readonly action: string;
  /** What was typed, by field name; consents by `consent-<id>`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly problems?: readonly FoundProblem[];
  /** The campaign that the form is for; without it the visitor chooses one. */
  readonly campaign?: string;
  /** Page of the site to come back to after sending. */
  readonly returnTo?: string;
  /** By which the server knows that the same form was sent twice; made anew for each page. */
  readonly key?: string;
  /** The server's mark of the time at which the form was made. */
  readonly token?: string;
  /** Start of every id in the form, so that two forms can stand on one page. Ids that are no field's go on with `--`. */
  readonly prefix?: string;
}

/** A whole form: real, complete and working without JavaScript. The notice stands before the button (GDPR art. 13). */
export function formMarkup(form: CompiledForm, options: FormMarkupOptions): MarkupElement {
  const { words, values = {}, problems = [], prefix = `konekto-${form.id}` } = options;
  const problemOf = new Map(problems.map(({ field, problem }) => [field.name, problem]));
  return h(
    'form',
    { class: 'konekto-form', method: 'post', action: options.action, 'data-form': form.id, novalidate: true },
    problems.length > 0 && errorSummary(prefix, problems, words),
    ...hiddenInputs(form, options),
    honeypotMarkup(prefix, words),
    ...campaignMarkup(form, options, prefix),
    ...form.fields.map((field) =>
      fieldMarkup(prefix, field, words, { value: values[field.name], problem: problemOf.get(field.name) }),
    ),
    consentsMarkup(form, words, values, prefix),
    noticeMarkup(form, options),
    h('button', { type: 'submit', class: 'konekto-form-submit' }, inlineMarkup(form.submit)),
  );
}

const hidden = (name: string, value: string): MarkupElement => h('input', { type: 'hidden', name, value });

function hiddenInputs(form: CompiledForm, { returnTo, key, token }: FormMarkupOptions): MarkupElement[] {
  return [
    hidden('_language', form.language),
    hidden('_policy', `${form.policy.version}@${form.policy.hash}`),
    ...(returnTo ? [hidden('_returnTo', returnTo)] : []),
    ...(key ? [hidden('_key', key)] : []),
    ...(token ? [hidden('_token', token)] : []),
  ];
}

function campaignMarkup(form: CompiledForm, options: FormMarkupOptions, prefix: string): MarkupElement[] {
  if (form.campaigns.length === 0) return [];
  if (options.campaign) return [hidden('campaign', options.campaign)];
  return [fieldMarkup(prefix, campaignField(form, options.words), options.words, campaignState(options))];
}

/** The question which campaign a form is for, where the page doesn't say. */
export const campaignField = (form: CompiledForm, words: FormWords): CompiledForm['fields'][number] => ({
  name: 'campaign',
  type: 'select',
  label: words.campaign,
  required: true,
  maxLength: 40,
  options: form.campaigns.map(({ id, title }) => ({ value: id, label: title })),
});

const campaignState = ({ values, problems }: FormMarkupOptions) => ({
  value: values?.['campaign'],
  problem: problems?.find(({ field }) => field.name === 'campaign')?.problem,
});

/** Consents are separate, unticked and never required (GDPR art. 7(4), recital 32). */
function consentsMarkup(
  form: CompiledForm,
  words: FormWords,
  values: Readonly<Record<string, string>>,
  prefix: string,
): MarkupElement | undefined {
  if (form.consents.length === 0) return undefined;
  return h(
    'fieldset',
    { class: 'konekto-form-consents' },
    h('legend', {}, words.consents),
    ...form.consents.map(({ id, text }) => {
      const name = `consent-${id}`;
      const inputId = `${prefix}-${name}`;
      return h(
        'div',
        { class: 'konekto-field konekto-field-checkbox' },
        h('input', { type: 'checkbox', id: inputId, name, value: 'on', checked: values[name] === 'on' }),
        h('label', { for: inputId }, inlineMarkup(text)),
      );
    }),
  );
}

function noticeMarkup(form: CompiledForm, { words, privacyPage }: FormMarkupOptions): MarkupElement {
  return h(
    'div',
    { class: 'konekto-form-notice' },
    h('h2', {}, words.notice),
    h(
      'dl',
      {},
      ...form.notice.flatMap(({ term, values }) => [
        h('dt', {}, term),
        ...(values ?? []).map((value) => h('dd', {}, ...blocksMarkup(value))),
      ]),
    ),
    h('p', {}, h('a', { href: `${privacyPage}#form-${form.id}` }, words.noticeMore)),
  );
}
