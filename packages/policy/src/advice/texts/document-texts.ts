import type { Form, PolicyDocument, Processing, Service } from '../../document/document.js';
import type { TextAt } from '../../document/text-at.js';
import type { Text } from '../../document/text.js';

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, Text | readonly Text[] | undefined>>;

/** Every text of a document and its place, whether it is one string or a string per language. Facts that are `unknown` are none. */
export function* documentTexts(document: PolicyDocument): Generator<TextAt> {
  const { organisation, purposes, services, processing, forms, rights, statement } = document;
  const { description, dataProtectionOfficer } = organisation;
  yield* textsIn(['organisation'], { description, dataProtectionOfficer });
  for (const [index, { title, description }] of purposes.entries())
    yield* textsIn(['purposes', index], { title, description });
  for (const [index, service] of services.entries()) yield* serviceTexts(['services', index], service);
  for (const [index, row] of processing.entries()) yield* rowTexts(['processing', index], row);
  for (const [id, form] of Object.entries(forms)) yield* formTexts(['forms', id], form);
  const { channels: _, ...told } = rights;
  yield* textsIn(['rights'], told);
  for (const [index, { heading, body }] of statement.entries())
    yield* textsIn(['statement', index], { heading, body });
}

function* serviceTexts(path: Path, { description, exemption, storage }: Service): Generator<TextAt> {
  yield* textsIn(path, { description });
  yield* textsIn([...path, 'exemption'], { justification: exemption?.justification });
  for (const [index, { description }] of storage.entries())
    yield* textsIn([...path, 'storage', index], { description });
}

function* rowTexts(path: Path, row: Processing): Generator<TextAt> {
  const { id: _id, applications: _applications, retention: _retention, ...texts } = row;
  yield* textsIn(path, texts);
}

function* formTexts(path: Path, form: Form): Generator<TextAt> {
  const { title, intro, purpose, analysis, unsubscribe, submit, thanks } = form;
  yield* textsIn(path, { title, intro, purpose, analysis, unsubscribe, submit, thanks });
  for (const [index, { title, intro }] of (form.campaigns ?? []).entries())
    yield* textsIn([...path, 'campaigns', index], { title, intro });
  for (const [index, { label, hint, options = [] }] of form.fields.entries()) {
    const field = [...path, 'fields', index];
    yield* textsIn(field, { label, hint });
    for (const [position, { label }] of options.entries())
      yield* textsIn([...field, 'options', position], { label });
  }
  for (const [index, { text }] of form.consents.entries())
    yield* textsIn([...path, 'consents', index], { text });
}

function* textsIn(path: Path, fields: Fields): Generator<TextAt> {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === 'unknown') continue;
    if (isList(value))
      for (const [index, text] of value.entries()) yield { path: [...path, key, index], text };
    else yield { path: [...path, key], text: value };
  }
}

const isList = (value: Text | readonly Text[]): value is readonly Text[] => Array.isArray(value);
