import type { Field, Form, PolicyDocument } from '../document/document.js';
import { defaultMaxLength } from '../fields/limits.js';
import type { CompiledField, CompiledForm, DateLimit, Forms } from './compiled.js';
import { noticeFacts } from './notice.js';
import type { Translator } from './translator.js';

/** All forms of a document in one language. */
export const compileForms = (document: PolicyDocument, hash: string, translator: Translator): Forms => ({
  words: translator.words.form,
  privacyPage: document.pages.privacy,
  forms: Object.fromEntries(
    Object.entries(document.forms).map(([id, form]) => [
      id,
      compileForm(id, form, { version: document.version, hash }, translator),
    ]),
  ),
});

function compileForm(
  id: string,
  form: Form,
  policy: CompiledForm['policy'],
  translator: Translator,
): CompiledForm {
  const { words, plain, blocks, language } = translator;
  const fields = compileFields(form, translator);
  return {
    id,
    title: plain(form.title),
    intro: blocks(form.intro),
    campaigns: (form.campaigns ?? []).map(({ id, title, intro }) => ({
      id,
      title: plain(title),
      intro: blocks(intro),
    })),
    fields,
    notice: noticeFacts(form, fields, translator),
    consents: form.consents.map(({ id, text }) => ({ id, text: plain(text) })),
    submit: form.submit ? plain(form.submit) : words.form.submit,
    thanks: blocks(form.thanks ?? words.form.sentText),
    retention: form.retention,
    policy,
    language,
  };
}

// WCAG 2.2 SC 1.3.5 names the tokens; these are the fields that Konekto's forms share.
const autocompleteOf: Readonly<Record<string, string>> = {
  name: 'name',
  firstName: 'given-name',
  lastName: 'family-name',
  email: 'email',
  phone: 'tel',
  address: 'street-address',
  postcode: 'postal-code',
  city: 'address-level2',
};

/** The fields of a form in one language, with the labels, autofill tokens and limits that the document leaves to us. */
export const compileFields = (form: Form, translator: Translator): CompiledField[] =>
  form.fields.map((field) => compileField(field, translator));

function compileField(field: Field, { words, plain, language }: Translator): CompiledField {
  const autocomplete = field.autocomplete ?? autocompleteOf[field.name];
  return {
    name: field.name,
    type: field.type,
    label: field.label ? plain(field.label) : (words.fields[field.name] ?? field.name),
    ...(field.hint && { hint: plain(field.hint) }),
    required: field.required,
    ...(field.showWhen && { showWhen: { ...field.showWhen, is: [field.showWhen.is].flat() } }),
    ...(autocomplete && { autocomplete }),
    maxLength: field.maxLength ?? defaultMaxLength[field.type],
    options: (field.options ?? []).map(({ value, label }) => ({ value, label: plain(label) })),
    ...(field.min && { min: dateLimit(field.min, language) }),
    ...(field.max && { max: dateLimit(field.max, language) }),
  };
}

const dateLimit = (date: string, language: string): DateLimit => ({
  date,
  text: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)),
});
