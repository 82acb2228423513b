import { describe, expect, it } from 'vitest';
import type { CompiledField } from '../compile/compiled.js';
import { compile, rewritten } from '../testing/policies.js';
import { readAnswers } from './read-answers.js';
import { readField } from './read-field.js';

const { fields } = compile(
  rewritten(
    '      - { name: postcode, type: postcode }\n',
    `
      - { name: kind, type: radio, label: Soort, required: true, options: [{ value: a, label: A }, { value: b, label: B }, { value: c, label: C }] }
      - { name: phone, type: tel, required: true, showWhen: { field: kind, is: [a, b] } }
      - { name: call, type: checkbox, label: Bel mij, showWhen: { field: kind, is: b } }
      - { name: day, type: date, label: Wanneer, required: true, showWhen: { field: call, is: on } }
`,
  ),
).content['nl']!.forms.forms['contact']!;

const read = (typed: Readonly<Record<string, string>>) => {
  const answers = { email: 'jo@example.org', ...typed } as Readonly<Record<string, string>>;
  const { asked, values, problems } = readAnswers(fields, (field: CompiledField) =>
    readField(field, answers[field.name] ?? ''),
  );
  return {
    asked: asked.map(({ name }) => name),
    values,
    problems: problems.map(({ field, problem }) => `${field.name}: ${problem}`),
  };
};

describe('readAnswers', () => {
  it('asks what every answer before it calls for, in the order of the form', () => {
    expect(read({ kind: 'c' }).asked).toEqual(['email', 'kind']);
    expect(read({ kind: 'a' }).asked).toEqual(['email', 'kind', 'phone']);
    expect(read({ kind: 'b' }).asked).toEqual(['email', 'kind', 'phone', 'call']);
    expect(read({ kind: 'b', call: 'on' }).asked).toEqual(['email', 'kind', 'phone', 'call', 'day']);
  });

  it('neither keeps nor refuses what is not asked', () => {
    expect(read({ kind: 'c', phone: 'x', call: 'on', day: 'morgen' })).toMatchObject({
      values: { email: 'jo@example.org', kind: 'c' },
      problems: [],
    });
  });

  it('does not ask what hangs on a field that is not asked itself', () => {
    expect(read({ kind: 'a', call: 'on', phone: '0612345678' }).values).toEqual({
      email: 'jo@example.org',
      kind: 'a',
      phone: '+31612345678',
    });
  });

  it('requires what is asked', () => {
    expect(read({ kind: 'b', call: 'on' }).problems).toEqual(['phone: required', 'day: required']);
  });

  it('takes a refused answer for none', () => {
    expect(read({ kind: 'd' })).toMatchObject({ asked: ['email', 'kind'], problems: ['kind: option'] });
  });
});
