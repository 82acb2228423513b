import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile/compile-policy.js';
import type { PolicyDocument } from '../document/document.js';
import { formMarkup } from '../form/form-markup.js';
import { cookieListMarkup } from '../statement/cookie-list-markup.js';
import { contentsMarkup, statementMarkup } from '../statement/statement-markup.js';
import { bundledDocument } from '../testing/bundled-policy.js';
import { load, rewritten } from '../testing/policies.js';
import { untranslated, untranslatedSign as sign } from '../testing/untranslated.js';
import { changeMarkup } from '../versions/change-markup.js';
import { compareStatements } from '../versions/compare-statements.js';
import { statementText } from '../versions/statement-text.js';
import { wordsIn } from '../words/languages.js';
import { h, type Markup, type MarkupElement } from './markup.js';

/** A word of a page, with the language and direction that it is said to have. */
interface Said {
  readonly text: string;
  readonly lang: unknown;
  readonly dir: unknown;
}

function said(markup: Markup, around: Omit<Said, 'text'>): Said[] {
  if (typeof markup === 'string') return [{ text: markup, ...around }];
  const { lang = around.lang, dir = around.dir } = markup.attributes;
  return markup.children.flatMap((child) => said(child, { lang, dir }));
}

const inPage = (language: string, dir: string, markup: readonly MarkupElement[]): Said[] =>
  said(h('main', { lang: language, dir }, ...markup), { lang: '', dir: '' });

const withEverything = load(
  rewritten(
    'statement:\n',
    `statement:
  - { id: forms, heading: { nl: Formulieren }, draws: forms }
`,
    rewritten(
      '      - { name: postcode, type: postcode }\n',
      `      - { name: group, type: select, label: { nl: Groep }, hint: { nl: Kies er een. }, required: true, options: [{ value: a, label: { nl: Onderbouw } }] }
      - { name: copy, type: checkbox, label: { nl: Kopie }, required: true }
    submit: { nl: Versturen }
    intro: { nl: "Stel uw vraag.\\n\\n- Eén\\n- Twee" }
    campaigns: [{ id: open, title: { nl: Open dag } }, { id: other, title: { nl: Stages } }]
    consents: [{ id: more, text: { nl: U mag mij mailen. } }]
`,
    ),
  ),
);

const documents = { 'the bundled policy': bundledDocument, 'a policy with every part': withEverything };

const contentOf = (document: PolicyDocument, language: string) =>
  compilePolicy(untranslated(document, language)).content[language]!;

/** All that is made of a policy, in a language that its texts are not in. */
function markupOf(document: PolicyDocument, language: string): Record<string, MarkupElement[]> {
  const { statement, choices, forms } = contentOf(document, language);
  const earlier = {
    ...document,
    statement: document.statement.map((section) => ({ ...section, body: { nl: 'Eerder stond hier meer.' } })),
    processing: document.processing.map((row) => ({ ...row, legalBasis: { nl: 'Iets anders' } })),
  };
  const [before, after] = [contentOf(earlier, language).statement, statement].map(statementText);
  return {
    statement: [contentsMarkup(statement), ...statementMarkup(statement)],
    'cookie list': cookieListMarkup(choices, () => true),
    forms: Object.values(forms.forms).map((form) =>
      formMarkup(form, {
        words: forms.words,
        privacyPage: '/privacy',
        action: '/',
        problems: form.fields.map((field) => ({ field, problem: 'required' })),
      }),
    ),
    'what a version changed': compareStatements(before!, after!, language).map((change) =>
      changeMarkup(change, wordsIn(language)!.history, language),
    ),
  };
}

describe.each(Object.entries(documents))('the texts of %s', (_name, document) => {
  it.each(['statement', 'cookie list', 'forms', 'what a version changed'])(
    'stand in elements with their language in an Arabic page: %s (WCAG 2.2 SC 3.1.2)',
    (part) => {
      const texts = inPage('ar', 'rtl', markupOf(document, 'ar')[part]!);
      const dutch = texts.filter(({ text }) => text.includes(sign));
      expect(dutch.length).toBeGreaterThan(0);
      expect(dutch.filter(({ lang, dir }) => lang !== 'nl' || dir !== 'ltr')).toEqual([]);
      const arabic = texts.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
      expect(arabic.length).toBeGreaterThan(1);
      expect(arabic.filter(({ lang }) => lang !== 'ar')).toEqual([]);
    },
  );

  it('keep the direction of the page where that is their own', () => {
    for (const markup of Object.values(markupOf(document, 'de'))) {
      const texts = inPage('de', 'page', markup).filter(({ text }) => text.includes(sign));
      expect(texts.filter(({ lang, dir }) => lang !== 'nl' || dir !== 'page')).toEqual([]);
    }
  });

  it('say nothing of language in the language that they are in', () => {
    for (const markup of Object.values(markupOf(document, 'nl'))) {
      expect(inPage('nl', 'page', markup).filter(({ lang }) => lang !== 'nl')).toEqual([]);
      expect(JSON.stringify(markup)).not.toContain('"lang"');
    }
  });
});
