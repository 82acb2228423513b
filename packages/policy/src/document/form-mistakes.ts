import { wordsIn } from '../words/languages.js';
import type { Field, PolicyDocument } from './document.js';
import { nearest } from './nearest.js';
import { duplicate, repeated, type Mistake } from './mistake.js';

/** What is wrong with forms that a schema can't see: names, labels, options and limits. */
export function* formMistakes({ forms, languages }: PolicyDocument): Generator<Mistake> {
  for (const [id, form] of Object.entries(forms)) {
    const at = ['forms', id];
    yield* repeated([...at, 'campaigns'], 'id', form.campaigns?.map(({ id }) => id) ?? []);
    yield* repeated(
      [...at, 'consents'],
      'id',
      form.consents.map(({ id }) => id),
    );
    // A form with campaigns asks for one under this name.
    const seen = new Set<string>(form.campaigns && ['campaign']);
    for (const [index, field] of form.fields.entries()) {
      yield* fieldMistakes(field, [...at, 'fields', index], languages);
      yield* condition(field, form.fields.slice(0, index), [...at, 'fields', index, 'showWhen']);
      if (seen.has(field.name)) yield duplicate([...at, 'fields', index, 'name'], field.name);
      seen.add(field.name);
    }
  }
}

function* fieldMistakes(
  field: Field,
  at: readonly PropertyKey[],
  languages: readonly string[],
): Generator<Mistake> {
  yield* label(field, at, languages);
  yield* options(field, at);
  yield* dateLimits(field, at);
}

function* label(
  { name, label }: Field,
  at: readonly PropertyKey[],
  languages: readonly string[],
): Generator<Mistake> {
  const wellKnown = wordsIn(languages[0] ?? '')?.fields ?? {};
  if (label || Object.hasOwn(wellKnown, name)) return;
  yield {
    at,
    expected: 'a label, because the name is none of the well-known ones',
    found: `the field ${name} without label`,
    remedy: `add label: { ${languages.join(': …, ')}: … }, or use one of ${Object.keys(wellKnown).join(', ')}`,
  };
}

function* options({ type, options }: Field, at: readonly PropertyKey[]): Generator<Mistake> {
  yield* repeated([...at, 'options'], 'value', options?.map(({ value }) => value) ?? []);
  if ((type !== 'select' && type !== 'radio') || options) return;
  yield {
    at,
    expected: `options, because the field is a ${type}`,
    found: 'none',
    remedy: 'add options: [{ value, label }]',
  };
}

/** A condition names a choice that stands before its field, and answers that can be given there. */
function* condition(
  { showWhen }: Field,
  before: readonly Field[],
  at: readonly PropertyKey[],
): Generator<Mistake> {
  if (!showWhen) return;
  const choices = before.filter(({ type }) => type === 'checkbox' || type === 'select' || type === 'radio');
  const names = choices.map(({ name }) => name);
  const asked = choices.find(({ name }) => name === showWhen.field);
  if (!asked) {
    yield {
      at: [...at, 'field'],
      expected: `a radio, select or checkbox that stands before it: ${names.join(', ') || 'there is none'}`,
      found: showWhen.field,
      remedy: `write ${nearest(showWhen.field, names) ?? 'the name of such a field'}, or move this field below it`,
    };
    return;
  }
  const answers = asked.type === 'checkbox' ? ['on'] : (asked.options ?? []).map(({ value }) => value);
  for (const answer of [showWhen.is].flat()) {
    if (answers.includes(answer)) continue;
    yield {
      at: [...at, 'is'],
      expected: `answers to ${asked.name}: ${answers.join(', ')}`,
      found: answer,
      remedy: `write ${nearest(answer, answers) ?? 'one of them'}`,
    };
  }
}

function* dateLimits({ type, min, max }: Field, at: readonly PropertyKey[]): Generator<Mistake> {
  if (type !== 'date' && (min ?? max)) {
    yield {
      at: [...at, min ? 'min' : 'max'],
      expected: 'min and max only where the type is date',
      found: `a field of the type ${type}`,
      remedy: 'remove them, or write type: date',
    };
  } else if (min && max && min > max) {
    yield {
      at: [...at, 'max'],
      expected: `a date from ${min} on, which is min`,
      found: max,
      remedy: 'swap min and max, or change one of them',
    };
  }
}
