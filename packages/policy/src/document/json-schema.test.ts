import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bundledSource } from '../testing/bundled-policy.js';
import { knownKeys, policyJsonSchema } from './json-schema.js';
import { readSource } from './source-map.js';

const validate = new Ajv({ strict: false, validateFormats: false }).compile(policyJsonSchema());

describe('the JSON Schema of a policy', () => {
  it('is the file that is published', async () => {
    await expect(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/policy.schema.json',
    );
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
