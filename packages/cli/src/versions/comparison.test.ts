import { fingerprint } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.js';
import { load, nextSource, schoolSource } from '../testing/school-policy.js';
import { comparisonPage } from './comparison-page.js';
import { comparisonText } from './comparison-text.js';
import { compare } from './comparison.js';

const policy = (source: string, publishedOn?: string) => {
  const document = load(source);
  const { version } = document;
  return { version, hash: fingerprint(document), document, ...(publishedOn && { publishedOn }) };
};

const old = policy(schoolSource, '2026-01-01');
const fresh = policy(nextSource);
const renamed = policy(schoolSource.replace("version: '1'", "version: '1b'"));

describe('compare', () => {
  it('holds what differs, for programs', () => {
    const { changes, ...rest } = compare(old, fresh, 'en');
    expect(rest).toEqual({
      old: { version: '1', hash: old.hash, publishedOn: '2026-01-01' },
      new: { version: '2', hash: fresh.hash },
      changedParts: ['services', 'statement'],
      reasks: [
        {
          purpose: 'analytics',
          titles: { en: 'Statistics' },
          reasons: [
            {
              kind: 'term-changed',
              service: { id: 'counter', name: 'Teller' },
              storage: { kind: 'cookie', name: '_c' },
              from: 'P13M',
              to: 'P14M',
            },
          ],
        },
        { purpose: 'media', titles: { en: 'Video' }, reasons: [] },
      ],
    });
    expect(changes['en']?.map(({ id, kind }) => [id, kind])).toEqual([
      ['cookies', 'changed'],
      ['gone', 'removed'],
    ]);
  });

  it('speaks the languages of the newer policy, or one that either has', () => {
    const dutch = policy(schoolSource.replace('[nl, en]', '[nl]'));
    expect(Object.keys(compare(old, fresh).changes)).toEqual(['nl', 'en']);
    expect(Object.keys(compare(old, dutch).changes)).toEqual(['nl']);
    expect(compare(old, dutch, 'en').changes['en']?.map(({ kind }) => kind)).toEqual([
      'removed',
      'removed',
      'removed',
    ]);
    expect(() => compare(old, dutch, 'fr')).toThrow(CommandError);
  });
});

describe('comparisonText', () => {
  it('marks every change, and ends with what asks again', () => {
    expect(comparisonText(compare(old, fresh)))
      .toBe(`Version 1 → 2. What differs in the policy: services, statement.

Statement (nl):

  Wie wij zijn
      Wij zijn [-een school-][+twee <scholen>+].

  Cookies
    Statistieken
      Teller (Teller BV, Nederland)
      _c (Cookie, [-13-][+14+] maanden): Telt.

  [-Weg-]
      [-Dit gaat weg.-]

Statement (en):

  Cookies
    Statistics
      Teller (Teller BV, Netherlands)
      _c (Cookie, [-13-][+14+] months): Telt.

  [-Weg-]
      [-Dit gaat weg.-]

Asks for consent again:
  analytics
    The term of _c (Teller, Cookie) was: 13 months. Now it is: 14 months.
Does not ask again: media.`);
  });

  it('says that nothing differs', () => {
    expect(comparisonText(compare(old, renamed, 'nl'))).toBe(
      [
        'Version 1 → 1b. What differs in the policy: nothing but the version.',
        'Statement (nl): the text is the same.',
        'No purpose asks for consent again.',
      ].join('\n\n'),
    );
  });

  it('tells of a section that moved', () => {
    const [intro, ...sections] = fresh.document.statement;
    const moved = { ...fresh, document: { ...fresh.document, statement: [...sections, intro!] } };
    expect(comparisonText(compare(fresh, moved, 'nl'))).toContain('\n  (moved) Wie wij zijn\n');
  });
});

describe('comparisonPage', () => {
  const page = comparisonPage(compare(old, fresh));
  const body = page.slice(page.indexOf('<body>'));

  it('is one whole page, in the first language, without anything that it would have to load', () => {
    expect(page).toMatch(/^<!doctype html><html lang="nl" dir="ltr"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>Privacyverklaring – Versie 2</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(script|link|img)|src=|https?:/);
    expect(page.match(/<style>[^<]*/)?.[0]).not.toContain('&');
  });

  it('marks changes with ins and del, and in words (golden)', () => {
    expect(
      body.replace(/(?<=<\/(h\d|p|ul|li|article|section)>|<(main|ul|article|section)[^>]*>)(?=<)/g, '\n'),
    ).toBe(
      `<body><main>
<h1>Privacyverklaring – Versie 2</h1>
<ul>
<li><strong>Versie 1</strong>. Gepubliceerd op 1 januari 2026<br><code>SHA-256 ${old.hash}</code></li>
<li><strong>Versie 2</strong><br><code>SHA-256 ${fresh.hash}</code></li>
</ul>
<section lang="nl" dir="ltr">
<h2>Wat er is veranderd sinds versie 1</h2>
<article>
<h3>Wie wij zijn</h3>
<p>Wij zijn <del><span class="hidden">[verwijderd: </span>een school<span class="hidden">]</span></del><ins><span class="hidden">[toegevoegd: </span>twee &lt;scholen&gt;<span class="hidden">]</span></ins>.</p>
</article>
<article>
<h3>Cookies</h3>
<h4>Statistieken</h4>
<p>Teller (Teller BV, Nederland)
_c (Cookie, <del><span class="hidden">[verwijderd: </span>13<span class="hidden">]</span></del><ins><span class="hidden">[toegevoegd: </span>14<span class="hidden">]</span></ins> maanden): Telt.</p>
</article>
<article>
<h3><del><span class="hidden">[verwijderd: </span>Weg<span class="hidden">]</span></del></h3>
<p><del><span class="hidden">[verwijderd: </span>Dit gaat weg.<span class="hidden">]</span></del></p>
</article>
<h2>Waarvoor wij opnieuw toestemming vragen</h2>
<h3>Statistieken</h3>
<ul>
<li>De bewaartermijn van _c (Teller, Cookie) was: 13 maanden. Nu is dat: 14 maanden.</li>
</ul>
</section>
<section lang="en" dir="ltr">
<h2>What has changed since version 1</h2>
<article>
<h3>Cookies</h3>
<h4>Statistics</h4>
<p>Teller (Teller BV, Netherlands)
_c (Cookie, <del><span class="hidden">[removed: </span>13<span class="hidden">]</span></del><ins><span class="hidden">[added: </span>14<span class="hidden">]</span></ins> months): Telt.</p>
</article>
<article>
<h3><del><span class="hidden">[removed: </span>Weg<span class="hidden">]</span></del></h3>
<p><del><span class="hidden">[removed: </span>Dit gaat weg.<span class="hidden">]</span></del></p>
</article>
<h2>What we ask your consent for again</h2>
<h3>Statistics</h3>
<ul>
<li>The term of _c (Teller, Cookie) was: 13 months. Now it is: 14 months.</li>
</ul>
</section>
</main></body></html>
`,
    );
  });

  it('says in words that nothing changed, and that nobody is asked again', () => {
    const same = comparisonPage(compare(old, renamed, 'nl'));
    expect(same).toContain('<p>De tekst is niet veranderd.</p>');
    expect(same).toContain('<p>Voor deze versie vragen wij niet opnieuw toestemming.</p>');
  });
});
