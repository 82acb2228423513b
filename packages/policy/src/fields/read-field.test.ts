import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, textOfPieces } from '../testing/any-text.js';
import type { CompiledField } from '../compile/compiled.js';
import { nl } from '../words/nl.js';
import { describeProblem } from './describe-problem.js';
import { defaultMaxLength } from './limits.js';
import { readField } from './read-field.js';

type Type = CompiledField['type'];

const types = Object.keys(defaultMaxLength) as Type[];
const singleLine = types.filter((type) => type !== 'textarea');

const fieldOf = (type: Type, rest: Partial<CompiledField> = {}): CompiledField => ({
  name: 'vraag',
  type,
  label: 'Uw vraag',
  required: false,
  maxLength: defaultMaxLength[type],
  options:
    type === 'select' || type === 'radio'
      ? [
          { value: 'a', label: 'A' },
          { value: 'b c', label: 'B' },
        ]
      : [],
  ...rest,
});

describe('readField', () => {
  it.each([
    ['text', '  Jo Vos ', 'Jo Vos'],
    ['text', 'Renée 👩‍🏫 ß 日本', 'Renée 👩‍🏫 ß 日本'],
    ['text', '<b>=1+1</b>', '<b>=1+1</b>'],
    ['email', ' jo@example.org ', 'jo@example.org'],
    ['tel', '06-12345678', '+31612345678'],
    ['postcode', '1234ab', '1234 AB'],
    ['textarea', '\r\n een\r\ntwee\rdrie\n\n\tvier \n', 'een\ntwee\ndrie\n\n\tvier'],
    ['checkbox', 'on', 'on'],
    ['select', 'b c', 'b c'],
    ['radio', ' a ', 'a'],
    ['date', '2026-11-23', '2026-11-23'],
  ] as const)('keeps in a field of the type %s %j as %j', (type, typed, value) => {
    expect(readField(fieldOf(type), typed)).toEqual({ value });
  });

  it.each([
    ['email', 'jo@example', 'email'],
    ['tel', '12345', 'tel'],
    ['postcode', '1234 SS', 'postcode'],
    ['checkbox', 'no', 'option'],
    ['checkbox', 'x', 'option'],
    ['select', 'c', 'option'],
    ['select', 'A', 'option'],
    ['radio', 'c', 'option'],
    ['date', '2026-02-30', 'date'],
    ['select', 'constructor', 'option'],
  ] as const)('refuses in a field of the type %s %j: %s', (type, typed, problem) => {
    expect(readField(fieldOf(type), typed)).toEqual({ problem });
  });

  it.each([
    ['text', 'required'],
    ['textarea', 'required'],
    ['tel', 'required'],
    ['postcode', 'required'],
    ['email', 'required-email'],
    ['select', 'required-select'],
    ['radio', 'required-select'],
    ['date', 'required'],
    ['checkbox', 'required-checkbox'],
  ] as const)('asks for an answer in a required field of the type %s, spaces being none', (type, problem) => {
    for (const typed of ['', '   ', '\n', '\u00a0']) {
      expect(readField(fieldOf(type, { required: true }), typed)).toEqual({ problem });
      expect(readField(fieldOf(type), typed)).toEqual({ value: '' });
    }
  });
});

describe('characters', () => {
  const lineBreaks = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\u000b', '\f'];

  it.each(singleLine)('are refused in a %s when they break the line (mail headers, CSV)', (type) => {
    for (const lineBreak of lineBreaks) {
      const typed = `a${lineBreak}Bcc: b@example.org`;
      expect(readField(fieldOf(type), typed)).toEqual({ problem: 'characters' });
    }
  });

  it.each(types)('are refused in a %s when they control', (type) => {
    for (const control of ['\u0000', '\u0007', '\u001b', '\u007f', '\u009b'])
      expect(readField(fieldOf(type), `a${control}b`)).toEqual({ problem: 'characters' });
  });

  it('may break lines and tab in a long answer', () => {
    expect(readField(fieldOf('textarea'), 'a\n\tb\u2028c')).toEqual({ value: 'a\n\tb\u2028c' });
  });
});

describe('length', () => {
  it.each(['text', 'textarea'] as const)(
    'of a %s is counted in characters as people see them stored',
    (type) => {
      const field = fieldOf(type, { maxLength: 5 });
      expect(readField(field, '😀😀😀😀😀')).toEqual({ value: '😀😀😀😀😀' });
      expect(readField(field, '😀😀😀😀😀😀')).toEqual({ problem: 'too-long' });
      expect(readField(field, '  vijf5  ')).toEqual({ value: 'vijf5' });
      expect(readField(field, 'zeszes')).toEqual({ problem: 'too-long' });
    },
  );

  it.each([
    ['text', 200],
    ['email', 254],
    ['tel', 40],
    ['postcode', 10],
    ['textarea', 5000],
  ] as const)('of a %s is at most %i where the policy says nothing', (type, limit) => {
    expect(readField(fieldOf(type), 'x'.repeat(limit))).not.toEqual({ problem: 'too-long' });
    expect(readField(fieldOf(type), 'x'.repeat(limit + 1))).toEqual({ problem: 'too-long' });
  });

  it('counts a line break of Windows once', () => {
    expect(readField(fieldOf('textarea', { maxLength: 3 }), 'a\r\nb')).toEqual({ value: 'a\nb' });
  });
});

describe('any text', () => {
  const typed = fc.oneof(
    anyText,
    textOfPieces('a', '1', ' ', '\r', '\n', '\0', '@', '.nl', '06', '😀', '\ud800'),
  );

  it.each(types)('is read or refused in a %s, never thrown out, and read to the same again', (type) => {
    const field = fieldOf(type, { maxLength: 12 });
    fc.assert(
      fc.property(typed, (text) => {
        const first = readField(field, text);
        if ('problem' in first) return;
        expect(first.value).toBe(first.value.trim());
        if (type !== 'textarea') expect(first.value).not.toMatch(/[\r\n\0]/);
        expect(readField(field, first.value)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe('describeProblem', () => {
  it('says how to mend a value, with the label and the limit filled in', () => {
    const field = fieldOf('text', { maxLength: 20 });
    expect(describeProblem(nl.form, field, 'required')).toBe('Vul in: Uw vraag');
    expect(describeProblem(nl.form, field, 'too-long')).toBe('Maak Uw vraag korter: hooguit 20 tekens');
    expect(describeProblem(nl.form, fieldOf('postcode'), 'postcode')).toBe(
      'Vul een postcode in zoals 1234 AB',
    );
  });

  it('takes a label for what it is, whatever stands in it', () => {
    const field = fieldOf('text', { label: "{max} $& $1 {label} $'" });
    expect(describeProblem(nl.form, field, 'required')).toBe("Vul in: {max} $& $1 {label} $'");
  });

  it('names an example that the rule itself accepts', () => {
    const examples = { email: /naam@\S+/, tel: /(06 \d+) of (\+32[ \d]+)/, postcode: /\d{4} [A-Z]{2}/ };
    for (const type of ['email', 'tel', 'postcode'] as const) {
      const [whole = '', ...parts] = examples[type].exec(nl.form.problems[type]) ?? [];
      for (const example of parts.length > 0 ? parts : [whole])
        expect(readField(fieldOf(type), example)).toHaveProperty('value');
    }
  });
});
