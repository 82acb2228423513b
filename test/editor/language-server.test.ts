import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageSettings } from 'yaml-language-server';

const policyFolder = new URL('../../packages/policy/', import.meta.url);
const bundled = readFileSync(new URL('konekto.policy.yaml', policyFolder), 'utf8');
const schemaFile = new URL('schema/policy.schema.json', policyFolder);
const modeline = '# yaml-language-server: $schema=./schema/policy.schema.json\n';

let edits = 0;

/** A policy file in an editor. `‸` is where the author is. */
function setup(text: string, settings: LanguageSettings = associated) {
  const service = makeService();
  service.configure({ validate: true, completion: true, hover: true, hoverSchemaSource: false, ...settings });
  const file = new URL('konekto.policy.yaml', policyFolder).href;
  // The server remembers what it read under a version.
  const document = TextDocument.create(file, 'yaml', (edits += 1), text.replace('‸', ''));
  const place = document.positionAt(text.indexOf('‸'));
  return {
    offers: async () => {
      const { items } = await service.doComplete(document, place, false);
      return new Map(items.map(({ label, documentation }) => [label, documentation]));
    },
    explains: async () => (await service.doHover(document, place))?.contents,
    marks: async () => {
      const marks = await service.doValidation(document, false);
      return marks.map(({ range, message }) => [range.start.line + 1, message]);
    },
  };
}

/** A language server as an editor starts it: it reads the schemas that it is told of. */
const makeService = () =>
  getLanguageService({
    schemaRequestService: (address) => Promise.resolve(readFileSync(fileURLToPath(address), 'utf8')),
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  });

const associated = { schemas: [{ uri: schemaFile.href, fileMatch: ['konekto.policy.yaml'] }] };

describe('a policy file in an editor', () => {
  it('gets the keys of the document offered, with what they are for', async () => {
    const offers = await setup('‸').offers();
    for (const key of ['version', 'languages', 'audience', 'organisation', 'purposes', 'services', 'forms'])
      expect(offers.get(key)).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['services:\n  - ‸', ['id', 'name', 'purpose', 'provider', 'domains', 'storage', 'exemption']],
    ['services:\n  - id: matomo\n    ‸', ['name', 'purpose', 'provider', 'domains', 'storage']],
    ['processing:\n  - ‸', ['id', 'subjects', 'data', 'legalBasis', 'retention']],
    ['forms:\n  contact:\n    ‸', ['title', 'fields', 'purpose', 'retention', 'consents']],
    ['rights:\n  ‸', ['channels', 'access', 'complaint']],
  ])('gets the keys offered within %j', async (text, keys) => {
    const offers = await setup(text).offers();
    expect([...offers.keys()]).toEqual(expect.arrayContaining(keys));
    expect(offers.has('version')).toBe(false);
  });

  it.each([
    ['audience: ‸', ['general', 'pupils']],
    ['statement:\n  - draws: ‸', ['organisation', 'processing', 'forms', 'services', 'rights']],
  ])('gets the values offered of %j', async (text, values) => {
    expect([...(await setup(text).offers()).keys()].sort()).toEqual([...values].sort());
  });

  it('is explained where the author points', async () => {
    expect(await setup('version: a\naud‸ience: general').explains()).toMatchObject({
      value: expect.stringContaining('Who the website is for: pupils are not asked for consent') as string,
    });
    const [before, after] = bundled.split('retention: P13M');
    expect(await setup(`${before}reten‸tion: P13M${after}`).explains()).toMatchObject({
      value: expect.stringContaining('How long it is kept: P13M is 13 months') as string,
    });
  });

  it('is marked where it has a key that does not exist', async () => {
    const lines = bundled.split('\n');
    const line = lines.findIndex((text) => text.startsWith('audience:')) + 1;
    const mistaken = bundled.replace(/^audience:/m, 'audiance:');
    expect(await setup(mistaken).marks()).toEqual([[line, 'Property audiance is not allowed.']]);
  });

  it('is not marked where it is right', async () => {
    expect(await setup(bundled).marks()).toEqual([]);
  });

  it('names its schema itself in the line that konekto init writes', async () => {
    const alone = { schemas: [] };
    expect(await setup(`kleur: rood\n${bundled}`, alone).marks()).toEqual([]);
    expect(await setup(`${modeline}kleur: rood\n${bundled}`, alone).marks()).toEqual([
      [2, 'Property kleur is not allowed.'],
    ]);
  });
});
