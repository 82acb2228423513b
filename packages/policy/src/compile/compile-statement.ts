import type { Organisation, PolicyDocument, Processing, Section } from '../document/document.js';
import type { Text } from '../document/text.js';
import type { Fact, RegisterRow, Statement, StatementForm, StatementSection } from './compiled.js';
import { compilePurposes } from './compile-choices.js';
import { describeTerm } from './describe-term.js';
import { compileFields } from './compile-forms.js';
import { noticeFacts } from './notice.js';
import type { Translator } from './translator.js';

/** The privacy statement in one language: every section of the document, in its order. */
export const compileStatement = (document: PolicyDocument, translator: Translator): Statement => ({
  words: translator.words.statement,
  version: document.version,
  title: translator.words.statement.title,
  sections: document.statement.map((section) => compileSection(section, document, translator)),
});

function compileSection(
  section: Section,
  document: PolicyDocument,
  translator: Translator,
): StatementSection {
  const words = {
    id: section.id,
    heading: translator.plain(section.heading),
    body: translator.blocks(section.body),
  };
  switch (section.draws) {
    case 'organisation':
      return { ...words, draws: 'organisation', facts: organisationFacts(document.organisation, translator) };
    case 'processing':
      return {
        ...words,
        draws: 'processing',
        register: document.processing.map((row) => compileRow(row, translator)),
      };
    case 'forms':
      return { ...words, draws: 'forms', forms: statementForms(document, translator) };
    case 'services':
      return {
        ...words,
        draws: 'services',
        purposes: compilePurposes(document, translator),
        cookieList: translator.words.cookieList,
      };
    case 'rights':
      return { ...words, draws: 'rights', ...rightsFacts(document, translator) };
    case undefined:
      return words;
  }
}

function organisationFacts(organisation: Organisation, translator: Translator): Fact[] {
  const words = translator.words.statement;
  const { name, address, email, phone, dataProtectionOfficer } = organisation;
  return [
    plainFact(words.organisation, name),
    plainFact(words.address, address),
    linkFact(words.email, email, 'mailto:'),
    linkFact(words.phone, phone, 'tel:'),
    textFact(words.dataProtectionOfficer, dataProtectionOfficer, translator),
  ];
}

function compileRow(row: Processing, translator: Translator): RegisterRow {
  const { statement: words, term } = translator.words;
  const retention =
    row.retention === 'unknown' ? 'unknown' : describeTerm(row.retention, translator.language, term);
  return {
    id: row.id,
    subjects: translator.plain(row.subjects),
    summary: translator.blocks(row.summary),
    applications: row.applications === 'unknown' ? [] : row.applications,
    facts: [
      listFact(words.applications, row.applications, translator),
      listFact(words.data, row.data, translator),
      textFact(words.source, row.source, translator),
      listFact(words.purposes, row.purposes, translator),
      listFact(words.recipients, row.recipients, translator),
      textFact(words.legalBasis, row.legalBasis, translator),
      textFact(words.retention, retention, translator),
      textFact(words.transfers, row.transfers, translator),
      textFact(words.security, row.security, translator),
    ],
  };
}

const statementForms = (document: PolicyDocument, translator: Translator): StatementForm[] =>
  Object.entries(document.forms).map(([id, form]) => {
    const consents = form.consents.map(({ text }) => translator.blocks(text));
    return {
      id,
      title: translator.plain(form.title),
      facts: [
        ...noticeFacts(form, compileFields(form, translator), translator),
        ...(consents.length > 0 ? [{ term: translator.words.statement.consents, values: consents }] : []),
      ],
    };
  });

const rightNames = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdrawal',
  'complaint',
] as const;

function rightsFacts({ rights, organisation }: PolicyDocument, translator: Translator) {
  const words = translator.words.statement;
  const reach = {
    email: linkFact(words.channels.email, organisation.email, 'mailto:'),
    phone: linkFact(words.channels.phone, organisation.phone, 'tel:'),
    letter: plainFact(words.channels.letter, organisation.address),
    form: textFact(words.channels.form, words.formChannel, translator),
  };
  return {
    facts: rightNames.map((name) => textFact(words.rights[name], rights[name], translator)),
    channels: rights.channels.map((channel) => reach[channel]),
  };
}

const textFact = (term: string, text: Text, translator: Translator): Fact => ({
  term,
  values: text === 'unknown' ? null : [translator.blocks(text)],
});

/** A fact that is no text of the document: a name may hold what would be markup in one. */
const plainFact = (term: string, value: string): Fact => ({
  term,
  values: value === 'unknown' ? null : [[{ type: 'paragraph', children: [value] }]],
});

const listFact = (term: string, texts: readonly Text[] | 'unknown', translator: Translator): Fact => {
  if (texts === 'unknown') return { term, values: null };
  if (texts.length === 0) return { term, values: [translator.blocks(translator.words.statement.none)] };
  return { term, values: texts.map((text) => translator.blocks(text)) };
};

const linkFact = (term: string, value: string, scheme: 'mailto:' | 'tel:'): Fact => ({
  term,
  values:
    value === 'unknown'
      ? null
      : [
          [
            {
              type: 'paragraph',
              children: [{ type: 'link', href: scheme + value.replace(/\s/g, ''), children: [value] }],
            },
          ],
        ],
});
