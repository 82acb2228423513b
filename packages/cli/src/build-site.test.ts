import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { CompiledPolicy } from '@konekto/policy';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildSite } from './build-site.js';
import { CommandError } from './command-error.js';
import { bundledPolicy, readPolicy } from './read-policy.js';

let policy: CompiledPolicy;

beforeAll(async () => {
  policy = await readPolicy(bundledPolicy());
});

/** An empty folder, and a place inside it to build to. */
function setup() {
  const parent = mkdtempSync(join(tmpdir(), 'konekto-cli-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const out = join(parent, 'public', 'konekto');
  return { parent, out, beside: () => readdirSync(join(parent, 'public')) };
}

/** What a folder holds: every file with a hash of its bytes. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha384')
          .update(readFileSync(join(folder, name)))
          .digest('base64'),
      ]),
  );

/** A policy whose words can't be written: no file system takes this name. */
const unwritable = (): CompiledPolicy => ({
  ...policy,
  content: { ...policy.content, 'x\u0000': policy.content['nl']! },
});

describe('buildSite', () => {
  it('writes what it returns: scripts, styles, package, words and hashes', async () => {
    const { out, beside } = setup();
    const files = await buildSite(policy, out);
    expect(Object.keys(contents(out)).sort()).toEqual(files.map(({ name }) => name).sort());
    const names = files.map(({ name }) => name).join('\n');
    for (const part of ['preferences', 'policy', 'forms', 'withdrawal', 'shared'])
      expect(names).toMatch(new RegExp(`^konekto-${part}-[\\w-]{8}\\.js$`, 'm'));
    for (const name of ['konekto.js', 'konekto-forms.css', 'policy.json', 'integrity.json'])
      expect(names.split('\n')).toContain(name);
    for (const part of ['nl.choices', 'nl.statement', 'nl.forms', 'en.choices', 'en.statement', 'en.forms'])
      expect(names).toMatch(new RegExp(`^content-[0-9a-f]{10}/${part}\\.json$`, 'm'));
    expect(beside()).toEqual(['konekto']);
  });

  it('writes the same bytes each time', async () => {
    const { parent, out } = setup();
    const again = join(parent, 'again');
    await buildSite(policy, out);
    await buildSite(await readPolicy(bundledPolicy()), again);
    expect(contents(again)).toEqual(contents(out));
  });

  it('wraps konekto.js around the gates of the site, as JavaScript that a browser can read', async () => {
    const { out } = setup();
    await buildSite(policy, out);
    const script = readFileSync(join(out, 'konekto.js'), 'utf8');
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\(\(KONEKTO_SITE,KONEKTO_SIGNALS\)=>\{/);
    expect(script).toContain(policy.hash);
    expect(() => new Script(script)).not.toThrow();
  });

  it('hashes every script in integrity.json', async () => {
    const { out } = setup();
    await buildSite(policy, out);
    const scripts = Object.entries(contents(out)).filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    expect(JSON.parse(readFileSync(join(out, 'integrity.json'), 'utf8'))).toEqual(
      Object.fromEntries(scripts.map(([name, hash]) => [name, `sha384-${hash}`])),
    );
  });

  it('replaces an older build as a whole', async () => {
    const { out, beside } = setup();
    await buildSite({ ...policy, content: { nl: policy.content['nl']! } }, out);
    const before = contents(out);
    writeFileSync(join(out, 'konekto-oud-12345678.js'), 'oud');
    await buildSite(policy, out);
    expect(Object.keys(contents(out))).not.toContain('konekto-oud-12345678.js');
    expect(contents(out)).not.toEqual(before);
    expect(beside()).toEqual(['konekto']);
  });

  it('leaves the older build as it was when a file cannot be written, and nothing beside it', async () => {
    const { out, beside } = setup();
    await buildSite(policy, out);
    const before = contents(out);
    await expect(buildSite(unwritable(), out)).rejects.toThrow(/null bytes/);
    expect(contents(out)).toEqual(before);
    expect(beside()).toEqual(['konekto']);
  });

  it('leaves nothing behind when the first build fails', async () => {
    const { parent, out } = setup();
    await expect(buildSite(unwritable(), out)).rejects.toThrow(/null bytes/);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('builds into an empty folder, but refuses one with files of somebody else', async () => {
    const { out } = setup();
    mkdirSync(out, { recursive: true });
    await buildSite(policy, out);
    rmSync(join(out, 'integrity.json'));
    const before = contents(out);
    await expect(buildSite(policy, out)).rejects.toThrow(CommandError);
    await expect(buildSite(policy, out)).rejects.toThrow(/holds files that konekto build did not write/);
    expect(contents(out)).toEqual(before);
  });

  it('refuses to take the place of a file', async () => {
    const { parent } = setup();
    const page = join(parent, 'index.html');
    writeFileSync(page, 'mijn pagina');
    await expect(buildSite(policy, page)).rejects.toThrow(/is not a folder/);
    expect(readFileSync(page, 'utf8')).toBe('mijn pagina');
  });

  it.skipIf(process.platform === 'win32')(
    'can be read by a web server that runs as somebody else',
    async () => {
      const { parent, out } = setup();
      await buildSite(policy, out);
      const usual = join(parent, 'usual');
      mkdirSync(usual);
      expect(statSync(out).mode).toBe(statSync(usual).mode);
    },
  );
});
