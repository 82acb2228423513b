import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { compileHistory, compilePolicy, fingerprint, loadPolicy } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { integrity, siteFiles, type SiteFile } from './site-files.js';

const source = (body = 'Wij zijn een school.', services = '[]') => `
version: '1'
languages: [nl, en]
organisation: { name: School, address: unknown, email: unknown, phone: unknown, dataProtectionOfficer: unknown }
pages: { privacy: /privacy, cookies: /cookies }
purposes: []
services: ${services}
rights: { channels: [email] }
statement: [{ id: intro, heading: Wie wij zijn, body: '${body}' }]
`;

const policy = (body?: string) => compilePolicy(loadPolicy(source(body), 'test.yaml'));

const file = (name: string, text: string): SiteFile => ({ name, content: Buffer.from(text) });

const bundle = [
  file('konekto-policy-a1.js', 'export{};'),
  file('konekto-forms.css', 'p{}'),
  file('konekto-signals.js', 'var KONEKTO_SIGNALS={told:"vendors"};\n'),
  file('konekto.js', '(()=>{globalThis.seen=KONEKTO_SITE;globalThis.signals=KONEKTO_SIGNALS})();\n'),
];

const signalling = `
  - id: visits
    name: Visits
    purpose: necessary
    provider: unknown
    signals: [matomo]
    exemption: { ground: strictly-necessary, justification: Nodig. }`;

/** What the scripts of konekto.js see when a browser runs it. */
function run(script: string): { seen?: unknown; signals?: unknown; KONEKTO_SIGNALS?: unknown } {
  const page = {};
  new Script(script).runInNewContext(page);
  return page;
}

const built = (body?: string) => {
  const files = siteFiles(policy(body), bundle);
  const text = (name: string): string =>
    files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
  return { files, text, names: files.map(({ name }) => name) };
};

describe('siteFiles', () => {
  it('gives the bundle, the package, the words per language and part, and the hashes', () => {
    const { names } = built();
    const [folder] = names.find((name) => name.startsWith('content-'))!.split('/');
    expect(folder).toMatch(/^content-[0-9a-f]{10}$/);
    expect(names.sort()).toEqual(
      [
        ...['konekto.js', 'konekto-policy-a1.js', 'konekto-forms.css', 'policy.json', 'integrity.json'],
        ...['nl', 'en'].flatMap((language) =>
          ['choices', 'statement', 'forms', 'receipt'].map((part) => `${folder}/${language}.${part}.json`),
        ),
      ].sort(),
    );
  });

  it('puts the package into konekto.js, and into nothing else of the bundle', () => {
    const { text } = built();
    const { seen } = run(text('konekto.js'));
    expect(JSON.stringify(seen)).toBe(text('policy.json').trim());
    expect(text('konekto-policy-a1.js')).toBe('export{};');
  });

  it('hands the signals to the konekto.js of a site that has vendors to tell, and to no other', () => {
    const policy = compilePolicy(loadPolicy(source(undefined, signalling), 'test.yaml'));
    const script = siteFiles(policy, bundle).find(({ name }) => name === 'konekto.js')!;
    const { signals, ...page } = run(script.content.toString('utf8'));
    expect(signals).toEqual({ told: 'vendors' });
    expect(page.KONEKTO_SIGNALS).toBe(undefined);
    const { text } = built();
    expect(run(text('konekto.js')).signals).toBe(undefined);
    expect(text('konekto.js')).not.toContain('told');
  });

  it('names the folder of the words after the words', () => {
    const folder = (body?: string): unknown =>
      (JSON.parse(built(body).text('policy.json')) as { content: string }).content;
    expect(folder()).toBe(folder());
    expect(folder('Wij zijn twee scholen.')).not.toBe(folder());
  });

  it('adds what earlier versions said where there is an archive, and says so in the package', () => {
    const document = loadPolicy(source(), 'test.yaml');
    const published = { version: '1', publishedOn: '2026-11-25', hash: fingerprint(document), document };
    const policy = compilePolicy(document);
    const history = compileHistory([published], policy.languages);
    const files = siteFiles(policy, bundle, history);
    const read = (name: string): unknown =>
      JSON.parse(String(files.find((file) => file.name === name)?.content));
    const site = read('policy.json') as { content: string; history?: true };
    expect(read(`${site.content}/nl.history.json`)).toEqual(history['nl']);
    expect(read(`${site.content}/en.history.json`)).toMatchObject({
      versions: [{ version: '1', publishedOn: '2026-11-25', hash: policy.hash, changes: [], reasks: [] }],
    });
    expect(site.history).toBe(true);
    expect(siteFiles(policy, bundle, history)).toEqual(files);
    const without = JSON.parse(built().text('policy.json')) as typeof site;
    expect(without).not.toHaveProperty('history');
    expect(without.content).not.toBe(site.content);
  });

  it('gives the same bytes for the same policy', () => {
    expect(built().files).toEqual(built().files);
  });

  it('keeps a script whole in which texts look like code', () => {
    const hostile = '*/ ${x} &lt;/script> \u2028 \\u0000';
    const { text } = built(hostile);
    expect(() => new Script(text('konekto.js'))).not.toThrow();
    const folder = (JSON.parse(text('policy.json')) as { content: string }).content;
    expect(JSON.parse(text(`${folder}/nl.statement.json`))).toMatchObject({
      sections: [{ body: [{ children: [expect.stringContaining('</script>') as string] }] }],
    });
  });

  it('lists the integrity of every script (SEC-05)', () => {
    const { files, text } = built();
    const listed = JSON.parse(text('integrity.json')) as Record<string, string>;
    expect(Object.keys(listed).sort()).toEqual(['konekto-policy-a1.js', 'konekto.js']);
    for (const [name, hash] of Object.entries(listed)) {
      const content = files.find((file) => file.name === name)!.content;
      expect(hash).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
      expect(hash).toBe(integrity({ name, content }));
    }
  });
});
