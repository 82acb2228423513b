import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bundledSource } from '../testing/bundled-policy.js';
import { knownKeys, policyJsonSchema } from './json-schema.js';
import { readSource } from './source-map.js';

const validate = new Ajv({ strict: false, validateFormats: false }).compile(policyJsonSchema());

const aSentence = expect.stringMatching(/^[A-Z].{10,130}\.$/) as unknown;

/** Every key of a JSON Schema by its path, with its description. */
function* describedKeys(part: unknown, path = ''): Generator<[path: string, description: unknown]> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part) as [string, object][]) {
    if (name !== 'properties') yield* describedKeys(value, path);
    else
      for (const [key, each] of Object.entries(value) as [string, object][]) {
        yield [`${path}.${key}`, 'description' in each ? each.description : undefined];
        yield* describedKeys(each, `${path}.${key}`);
      }
  }
}

describe('the JSON Schema of a policy', () => {
  it('is the file that is published', async () => {
    await expect(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/policy.schema.json',
    );
  });

  it('tells of every key what it is, in one sentence', () => {
    const keys = [...describedKeys(policyJsonSchema())];
    expect(keys.length).toBeGreaterThan(80);
    for (const [path, description] of keys) expect([path, description]).toEqual([path, aSentence]);
  });

  it('accepts the bundled policy', () => {
    expect(validate(readSource(bundledSource).value)).toBe(true);
  });

  it.each([
    ['an unknown key', 'audience: general', 'audiance: general'],
    ['a wrong value', 'audience: general', 'audience: everybody'],
    ['a wrong type', 'required: true', 'required: ja'],
    ['a term that is none', 'retention: P13M', 'retention: 13 maanden'],
  ])('refuses %s', (_name, right, wrong) => {
    expect(validate(readSource(bundledSource.replace(right, wrong)).value)).toBe(false);
  });
});

describe('the known keys', () => {
  it.each([
    [[], ['version', 'languages', 'services']],
    [
      ['services', 0],
      ['id', 'name', 'purpose', 'storage'],
    ],
    [
      ['services', 0, 'storage', 3],
      ['kind', 'name', 'retention', 'description'],
    ],
    [
      ['forms', 'contact', 'fields', 1],
      ['name', 'type', 'label'],
    ],
    [
      ['services', 0, 'provider'],
      ['name', 'country', 'privacyUrl'],
    ],
  ])('at %j hold %j', (path, keys) => {
    expect(knownKeys(path)).toEqual(expect.arrayContaining(keys));
  });

  it('are none where the document has none', () => {
    expect(knownKeys(['version', 'nowhere', 0])).toEqual([]);
  });
});
