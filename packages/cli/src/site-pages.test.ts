import { loadPolicy, compilePolicy } from '@konekto/policy';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bundledPolicy } from './read-policy.js';
import { sitePages } from './site-pages.js';

const source = await readFile(bundledPolicy(), 'utf8');

function setup(text = source) {
  const policy = compilePolicy(loadPolicy(text, 'konekto.policy.yaml'));
  const files = sitePages(policy);
  const read = (name: string): string =>
    files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
  return { policy, names: files.map(({ name }) => name), read };
}

describe('sitePages', () => {
  it('writes statement and cookie list in every language, with their styles', () => {
    const { names } = setup();
    expect(names).toEqual([
      'nl/privacy.html',
      'nl/cookies.html',
      'en/privacy.html',
      'en/cookies.html',
      'konekto-frame.css',
    ]);
  });

  it('gives each page its language, title and first heading, and the elements that take over', () => {
    const { read } = setup();
    const page = read('nl/privacy.html');
    expect(page).toMatch(/^<!doctype html><html lang="nl" dir="ltr">/);
    expect(page).toContain('<title>Privacyverklaring</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<konekto-policy><div class="konekto-statement">');
    expect(page).toContain('<script src="../konekto.js" async></script>');
    expect(read('nl/cookies.html')).toContain('<konekto-cookie-list><div class="konekto-cookie-list">');
  });

  it('says the language of texts that fall back to the first one (WCAG 2.2 SC 3.1.2)', () => {
    const { policy, read } = setup(source.replace('languages: [nl, en]', 'languages: [nl, en, ar]'));
    const heading = String(policy.content['nl']?.statement.sections[0]?.heading);
    expect(read('nl/privacy.html')).toContain(`>${heading}</h2>`);
    expect(read('ar/privacy.html')).toContain(`><span lang="nl" dir="ltr">${heading}</span></h2>`);
    expect(read('ar/cookies.html')).toContain('<p lang="nl" dir="ltr">');
  });

  it('tells search engines what the statement is, in data that are read as they are (PV-12)', () => {
    const { read } = setup(source.replace('name: Konekto\n', 'name: "K & <b>N</b> </script>"\n'));
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read('nl/privacy.html'))!;
    expect(JSON.parse(data!)).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'nl',
      publisher: { name: 'K & <b>N</b> </script>' },
    });
    expect(read('nl/privacy.html')).not.toContain('<b>N</b>');
  });

  it('says no choice beside a service, which a page does not know', () => {
    const page = setup().read('nl/cookies.html');
    expect(page).toContain('Altijd aan');
    expect(page).not.toContain('U staat dit toe');
    expect(page).not.toContain('U staat dit niet toe');
  });

  it('sets the tokens of the policy, which nothing else does without JavaScript', () => {
    const themed = source.replace(/^theme:[\s\S]*$/m, '') + "\ntheme: { color-accent: '#b00' }\n";
    expect(setup(themed).read('konekto-frame.css')).toContain('--konekto-color-accent:#b00;');
  });
});
