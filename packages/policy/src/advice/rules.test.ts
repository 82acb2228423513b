import { describe, expect, it } from 'vitest';
import { choices } from '../testing/advised/choices.js';
import type { AdvisedPolicy } from '../testing/advised/advised-policy.js';
import { forms } from '../testing/advised/forms.js';
import { information } from '../testing/advised/information.js';
import { register } from '../testing/advised/register.js';
import { texts } from '../testing/advised/texts.js';
import { completeSource } from '../testing/complete-policy.js';
import { rewritten } from '../testing/policies.js';
import { advise, type Advice } from './advise.js';
import { rules } from './rules.js';

const cases = { information, register, texts, choices, forms };
const every = Object.values(cases).flat();

const places = (told: readonly Advice[]): string[] => told.map(({ code, path }) => `${code} ${path}`);

const changed = ({ change }: AdvisedPolicy): string =>
  change.reduce((source, [from, to]) => rewritten(from, to, source), completeSource);

describe('the rules', () => {
  it('find nothing in a complete policy', () => {
    expect(advise(completeSource, 'test.yaml')).toEqual([]);
  });

  it('have codes that occur once, a basis with an address, and a sentence that says what they look for', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, title, basis } of rules) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
      expect(title).toMatch(/^[A-Z].*\.$/);
      expect(basis.name).not.toBe('');
      expect(new URL(basis.url).protocol).toBe('https:');
    }
  });

  it.each(rules.map(({ code }) => code))('have a case in which %s is told, and near misses', (code) => {
    const own = every.filter((example) => example.code === code);
    expect(own.some(({ at }) => at.length > 0)).toBe(true);
    expect(own.some(({ at }) => at.length === 0)).toBe(true);
  });
});

describe.each(Object.entries(cases))('rules on %s', (_name, examples) => {
  it.each(examples.filter(({ at }) => at.length > 0))('tell $code when $when', (example) => {
    const { code, at, also = [], why = /./ } = example;
    const told = advise(changed(example), 'test.yaml');
    expect(places(told).sort()).toEqual([...at.map((path) => `${code} ${path}`), ...also].sort());
    for (const advice of told) {
      if (advice.code === code) expect(advice.why).toMatch(why);
      expect(advice.why).toMatch(/[.?!…][”]?$/);
      expect(advice.proposal).not.toBe('');
    }
  });

  it.each(examples.filter(({ at }) => at.length === 0))('say nothing of $code when $when', (example) => {
    expect(places(advise(changed(example), 'test.yaml'))).toEqual(example.also ?? []);
  });
});
