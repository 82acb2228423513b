import { describe, expect, it } from 'vitest';
import type { StatementSection } from '../compile/compiled.js';
import { bundledContent } from '../testing/bundled-policy.js';
import { compile, rewritten } from '../testing/policies.js';
import { stringsIn } from '../testing/strings-in.js';
import { statementText } from './statement-text.js';

const textsOf = (section: StatementSection): string[] =>
  [...stringsIn({ ...section, cookieList: undefined })]
    .filter(([path]) => !/(^|\.)(id|type|draws|kind)$|\.applications\[/.test(path))
    .map(([, text]) => text);

const passagesOf = (source: string) =>
  statementText(compile(source).content['nl']!.statement).map(({ heading, passages }) => [
    heading.join(''),
    ...passages.map(({ title, text }) => (title ? `## ${text.join('')}` : text.join(''))),
  ]);

const withSections = (...sections: string[]): string =>
  rewritten(
    '  - { id: intro, heading: Wie wij zijn, body: Wij zijn een school. }\n',
    sections.map((section) => `  - ${section}\n`).join(''),
  );

describe('statementText', () => {
  it.each(['nl', 'en'])("drops nothing of Konekto's own statement in %s", (language) => {
    const { statement } = bundledContent(language);
    const sections = statementText(statement);
    expect(sections.map(({ id }) => id)).toEqual(statement.sections.map(({ id }) => id));
    for (const [index, section] of statement.sections.entries()) {
      const { heading, passages } = sections[index]!;
      const whole = [heading, ...passages.map(({ text }) => text)].map((text) => text.join('')).join('\n');
      const texts = textsOf(section);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(whole).toContain(text.replace(/^(mailto|tel):.*/, ''));
    }
  });

  it('writes facts with their label: one value behind it, more below it, the unknown in words', () => {
    const source = withSections('{ id: who, heading: Wie, draws: organisation }')
      .replace('email: unknown', 'email: a@example.org')
      .replace('dataProtectionOfficer: unknown', 'dataProtectionOfficer: "Eén.\\n\\nTwee."');
    expect(passagesOf(source)).toEqual([
      [
        'Wie',
        'Organisatie: School',
        'Adres: Dit staat niet in deze verklaring.',
        'E-mail: a@example.org',
        'Telefoon: Dit staat niet in deze verklaring.',
        'Functionaris gegevensbescherming:\nEén.\nTwee.',
      ],
    ]);
  });

  it('writes what a purpose keeps: every service with its provider, hosts apart, and all that it stores', () => {
    const source = withSections('{ id: kept, heading: Cookies, draws: services }')
      .replace(
        'name: Teller BV, country: NL',
        'name: Teller BV, country: NL, privacyUrl: https://a.example.org/privacy',
      )
      .replace(
        'provider: { name: Meter BV, country: NL }',
        'provider: unknown\n    description: Meet ook.\n    exemption: { ground: low-impact-measurement, justification: Weinig. }',
      );
    expect(passagesOf(source)).toEqual([
      [
        'Cookies',
        '## Noodzakelijk',
        'Nodig om de website te laten werken. Dit staat altijd aan.',
        'Meter (Deze website)\nMeet ook.\nWeinig.\nBewaart niets in uw browser.',
        '## Statistieken',
        'Wij tellen bezoeken.',
        'Teller (Teller BV, Nederland, https://a.example.org/privacy)\n_c (Cookie, 13 maanden): Telt.\nc (Lokale opslag, 1 maand): Telt ook.',
        '## Video',
        "Wij tonen video's.",
        'Speler (Speler BV, Nederland)\nBewaart niets in uw browser.',
      ],
    ]);
  });

  it('puts the address of a link behind its words, unless they say it', () => {
    const body =
      '"Zie de [*cookie*verklaring](/cookies) of [a@example.org](mailto:a@example.org).\\n\\n- [bel](tel:+31201234567)\\n- **niet**\\n\\n## Kop"';
    expect(passagesOf(withSections(`{ id: a, heading: A, body: ${body} }`))).toEqual([
      ['A', 'Zie de cookieverklaring (/cookies) of a@example.org.', 'bel (tel:+31201234567)\nniet', '## Kop'],
    ]);
  });
});
