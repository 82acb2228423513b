import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile/compile-policy.js';
import { loadPolicy } from '../document/load-policy.js';
import { textsPerLanguage } from '../document/text-at.js';
import { library, libraryFiles } from '../testing/library.js';
import { hostsIn, inlineScripts, tagElements, type TagElement } from '../testing/tag-elements.js';

const { purposes, declarations } = library;
const byId = declarations.map((declaration) => [declaration.service.id, declaration] as const);

const has = ({ attributes }: TagElement, names: readonly string[]) =>
  names.some((name) => name in attributes);

/** Whether the browser runs or loads the element without a gate. A link is followed by a visitor only. */
const isLive = (element: TagElement): boolean =>
  element.name === 'script'
    ? element.attributes['type'] !== 'text/plain'
    : element.name !== 'a' && has(element, ['src', 'srcset', 'href', 'data', 'action']);

/** Whether the element is for a gate to hold. */
const isHeld = (element: TagElement): boolean =>
  element.name === 'script' || has(element, ['data-src', 'data-href']);

describe('the library that comes with the package', () => {
  it('has a file for each of at least 25 services', () => {
    expect(declarations.length).toBeGreaterThanOrEqual(25);
    expect(Object.keys(libraryFiles).length).toBe(declarations.length + 1);
  });

  it('has no purpose without a service', () => {
    const used = new Set(declarations.map(({ service }) => service.purpose));
    expect(purposes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('has purposes in Dutch and in English', () => {
    for (const { title, description } of purposes)
      for (const text of [title, description]) expect(Object.keys(text)).toEqual(['nl', 'en']);
  });

  it('makes a policy that compiles, with all of its services', () => {
    const policy = compilePolicy(
      loadPolicy(
        JSON.stringify({
          version: '1',
          languages: ['nl', 'en'],
          organisation: {
            name: 'School',
            address: 'unknown',
            email: 'unknown',
            phone: 'unknown',
            dataProtectionOfficer: 'unknown',
          },
          pages: { privacy: '/privacy', cookies: '/cookies' },
          purposes,
          services: declarations.map(({ service }) => service),
          rights: { channels: ['email'] },
          statement: [{ id: 'cookies', heading: 'Cookies', draws: 'services' }],
        }),
        'policy.json',
      ),
    );
    expect(policy.gates.services.map(({ id }) => id)).toEqual(byId.map(([id]) => id));
    expect(policy.gates.purposes.map(({ id }) => id)).toEqual(purposes.map(({ id }) => id));
  });

  describe.each(byId)('%s', (id, { service, tag, sources }) => {
    it('is described in Dutch and in English, and so is all that it stores', () => {
      const texts = [service.description, ...service.storage.map(({ description }) => description)];
      for (const text of texts) expect(text).toEqual({ nl: expect.any(String), en: expect.any(String) });
      expect([...textsPerLanguage(service)]).toHaveLength(texts.length);
    });

    it('names each thing that it stores once', () => {
      const names = service.storage.map(({ kind, name }) => `${kind} ${name}`);
      expect(names).toEqual([...new Set(names)]);
    });

    it('has a tag that loads nothing by itself', () => {
      expect(tagElements(tag).filter(isLive)).toEqual([]);
    });

    it('has a tag whose every address is held for the service', () => {
      const held = tagElements(tag).filter(isHeld);
      expect(held.length).toBeGreaterThan(0);
      for (const { attributes } of held) expect(attributes['data-service']).toBe(id);
    });

    it('has scripts that a browser can read', () => {
      for (const code of inlineScripts(tag)) expect(() => new Script(code)).not.toThrow();
    });

    it('has a title and a size for its placeholder, where it embeds', () => {
      for (const { name, attributes } of tagElements(tag))
        if (name === 'iframe')
          expect(attributes).toMatchObject({
            title: 'TITLE',
            width: expect.stringMatching(/^\d+$/),
            height: expect.stringMatching(/^\d+$/),
          });
    });

    it('declares every domain that its tag loads from or sends to', () => {
      const undeclared = hostsIn(tag).filter(
        (host) => !service.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
      );
      expect(undeclared).toEqual([]);
    });

    it('says where its facts were read', () => {
      for (const { url } of sources) expect(new URL(url).protocol).toBe('https:');
    });
  });
});

describe('tagElements', () => {
  it('sees what a browser would load', () => {
    const live = [
      '<script src="https://a.example/x.js"></script>',
      '<script>\n  run();\n</script>',
      '<iframe data-src="https://a.example/" src="https://a.example/"></iframe>',
      '<img src="https://a.example/pixel.gif" alt="" />',
      '<link rel="stylesheet" href="https://a.example/x.css" />',
    ];
    for (const tag of live) expect(tagElements(tag).filter(isLive)).toHaveLength(1);
    expect(tagElements('<script type="text/plain">const a = "<img src=x>";</script>')).toHaveLength(1);
  });
});
