import { describe, expect, it } from 'vitest';
import { mistakenPolicies, type MistakenPolicy } from '../testing/mistaken-policies.js';
import { bundledDocument, bundledSource } from '../testing/bundled-policy.js';
import { issuesOf, load, rewritten, smallSource } from '../testing/policies.js';
import { loadPolicy } from './load-policy.js';
import { PolicyError } from './policy-error.js';

/** The source of a case without its mark, and where the mark stood. */
function marked({ from, to }: MistakenPolicy) {
  const source = rewritten(from, to);
  const before = source.slice(0, source.indexOf('§')).split('\n');
  return { source: source.replace('§', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const matching = (pattern: RegExp) => expect.stringMatching(pattern) as string;

describe('loadPolicy', () => {
  it('reads a policy without mistakes and fills in the defaults', () => {
    const document = load(smallSource);
    expect(document).toMatchObject({ audience: 'general', processing: [], rights: { access: 'unknown' } });
    expect(document.forms['contact']).toMatchObject({ consents: [] });
    expect(document.forms['contact']?.fields[1]?.required).toBe(false);
  });

  it.each(mistakenPolicies)('tells the place and the remedy of $mistake', (example) => {
    const { source, line, column } = marked(example);
    const { path, expected, found, remedy } = example;
    expect(issuesOf(source)).toEqual([
      { path, line, column, expected: matching(expected), found: matching(found), remedy: matching(remedy) },
    ]);
  });

  it('points at the parent of a key that is missing', () => {
    const issues = issuesOf(rewritten('    purpose: Om te antwoorden.\n', ''));
    const line = smallSource.split('\n').indexOf('  contact:') + 1;
    expect(issues).toMatchObject([
      {
        path: 'forms.contact.purpose',
        line,
        column: 3,
        found: 'nothing',
        remedy: 'add forms.contact.purpose',
      },
    ]);
  });

  it.each(['purposes', 'statement'])('refuses two %s with one id', (list) => {
    const entry = list === 'purposes' ? '- { id: x, title: X, description: X }' : '- { id: x, heading: X }';
    const source = rewritten(`${list}:\n`, `${list}:\n  ${entry}\n  ${entry}\n`);
    expect(issuesOf(source)).toMatchObject([{ path: `${list}[1].id`, found: 'x for the second time' }]);
  });

  it('keeps the name campaign for the question that a form with campaigns asks itself', () => {
    const field = (name: string) => `{ name: ${name}, type: text, label: X }`;
    const campaigns = 'title: Contact\n    campaigns: [{ id: a, title: A }]';
    const source = rewritten(
      'title: Contact',
      campaigns,
      rewritten('{ name: postcode, type: postcode }', field('campaign')),
    );
    expect(issuesOf(source)).toMatchObject([{ path: 'forms.contact.fields[1].name' }]);
    expect(issuesOf(rewritten('{ name: postcode, type: postcode }', field('campaign')))).toEqual([]);
  });

  it('refuses marketing in a policy for pupils (CB-19)', () => {
    const marketing = rewritten(
      'id: media',
      'id: marketing',
      rewritten('purpose: media', 'purpose: marketing'),
    );
    expect(issuesOf(marketing)).toEqual([]);
    expect(issuesOf(`${marketing}audience: pupils\n`)).toMatchObject([
      { path: 'services[2].purpose', expected: matching(/UAVG art\. 5/), found: 'Speler for marketing' },
    ]);
  });

  it('refuses marketing that is declared exempt from consent (CB-02)', () => {
    const exempt = 'purpose: marketing\n    exemption: { ground: low-impact-measurement, justification: X. }';
    const source = rewritten('id: media', 'id: marketing', rewritten('purpose: media', exempt));
    expect(issuesOf(source)).toMatchObject([
      { path: 'services[2].exemption', remedy: matching(/so that visitors are asked/) },
    ]);
  });

  it('lists every mistake that a schema can see at once', () => {
    const source = ['languages: [nl, en]', 'P13M', 'type: postcode'].reduce(
      (text, piece, index) =>
        rewritten(piece, ['languages: Nederlands', 'ooit', 'type: vraag'][index]!, text),
      `${smallSource}extra: 1\n`,
    );
    expect(
      issuesOf(source)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['extra', 'forms.contact.fields[1].type', 'languages', 'services[0].storage[0].retention']);
  });

  it('lists every mistake between parts of the document at once', () => {
    const source = ['id: meter', 'purpose: media', 'name: postcode'].reduce(
      (text, piece, index) =>
        rewritten(piece, ['id: counter', 'purpose: video', 'name: email'][index]!, text),
      smallSource,
    );
    expect(
      issuesOf(source)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['forms.contact.fields[1].name', 'services[1].id', 'services[2].purpose']);
  });

  it('says all of it in the message of the error, the place first', () => {
    const source = rewritten('type: postcode', 'type: vraag', rewritten('P13M', 'ooit'));
    const line = source.split('\n').findIndex((text) => text.includes('ooit')) + 1;
    expect(() => load(source)).toThrow(PolicyError);
    expect(() => load(source)).toThrow(/^test\.yaml: 2 mistake\(s\)\ntest\.yaml:/);
    expect(() => load(source)).toThrow(
      new RegExp(
        `test\\.yaml:${line}:35 services\\[0\\]\\.storage\\[0\\]\\.retention\\n +expected: .+\\n +found: +"ooit"\\n +remedy: `,
      ),
    );
  });

  it.each([undefined, '\t', 2])('reads the same document from JSON, indented with %j', (indent) => {
    expect(loadPolicy(JSON.stringify(bundledDocument, null, indent), 'policy.json')).toEqual(bundledDocument);
  });

  it('reads files from Windows: a byte order mark, CRLF', () => {
    expect(load(`\uFEFF${bundledSource.replace(/\n/g, '\r\n')}`)).toEqual(bundledDocument);
  });
});
