import type { ChoicePurpose, ChoiceService, Fact, Statement, StatementSection } from '../compile/compiled.js';
import type { Block, Inline, LanguageMark, Plain } from '../markdown/nodes.js';
import { inlineText, plainText } from '../markdown/plain-text.js';
import type { CookieListWords, StatementWords } from '../words/words.js';

/** A section of a statement as plain text. */
export interface SectionText {
  readonly id: string;
  readonly heading: readonly Plain[];
  readonly passages: readonly Passage[];
}

/** A piece of text that is compared as a whole: a paragraph, a list, or all that is said of one fact or service. */
export interface Passage {
  /** Says what the passage is about, where that is known: it finds the same passage in another version. */
  readonly key?: string;
  /** The text is a title of what follows. */
  readonly title: boolean;
  /** In pieces without markup; the addresses of links stand behind their words. Lines are separated by a line break. */
  readonly text: readonly Plain[];
}

/** Everything that a statement says, as plain text per section, in its order. */
export const statementText = ({ sections, words }: Statement): SectionText[] =>
  sections.map((section) => ({
    id: section.id,
    heading: [section.heading],
    passages: [...section.body.map(blockPassage), ...drawnPassages(section, words)],
  }));

function drawnPassages(section: StatementSection, words: StatementWords): Passage[] {
  switch (section.draws) {
    case 'organisation':
      return factPassages('', section.facts, words);
    case 'processing':
      return section.register.flatMap(({ id, subjects, summary, facts }) => [
        { key: id, title: true, text: [subjects] },
        ...summary.map(blockPassage),
        ...factPassages(id, facts, words),
      ]);
    case 'forms':
      return section.forms.flatMap(({ id, title, facts }) => [
        { key: id, title: true, text: [title] },
        ...factPassages(id, facts, words),
      ]);
    case 'services':
      return section.purposes.flatMap((purpose) => purposePassages(purpose, section.cookieList));
    case 'rights':
      return factPassages('', [...section.channels, ...section.facts], words);
    case undefined:
      return [];
  }
}

const blockPassage = (block: Block): Passage => ({
  title: block.type === 'heading',
  text: readable([block]),
});

const factPassages = (about: string, facts: readonly Fact[], words: StatementWords): Passage[] =>
  facts.map(({ term, values }) => ({
    key: `${about}/${term}`,
    title: false,
    text: labelled(term, values?.map(readable) ?? [[words.unknown]]),
  }));

/** One value stands behind its label, more of them below it. */
const labelled = (label: string, values: readonly (readonly Plain[])[]): Plain[] => {
  const [first = []] = values;
  const isShort = values.length === 1 && !first.map(inlineText).join('').includes('\n');
  return joined([[`${label}:`], ...values], isShort ? ' ' : '\n');
};

/** The texts that are not empty, with something between them. */
const joined = (texts: readonly (readonly Plain[])[], between: string): Plain[] =>
  texts.filter(({ length }) => length > 0).flatMap((text, index) => (index > 0 ? [between, ...text] : text));

const purposePassages = (purpose: ChoicePurpose, words: CookieListWords): Passage[] => [
  { key: purpose.id, title: true, text: [purpose.title] },
  ...purpose.description.map(blockPassage),
  ...purpose.services.map((service) => ({
    key: `${purpose.id}/${service.id}`,
    title: false,
    text: joined(serviceLines(service, words), '\n'),
  })),
];

const serviceLines = (service: ChoiceService, words: CookieListWords): Plain[][] => {
  const { name, provider, description, exemption = [], storage } = service;
  const by = provider ? [provider.name, provider.country, provider.privacyUrl] : [words.ownSite];
  return [
    [`${name} (${by.filter(Boolean).join(', ')})`],
    readable(description),
    readable(exemption),
    ...(storage.length === 0
      ? [[words.none]]
      : storage.map((item) => [
          `${item.name} (${words.kinds[item.kind]}, ${item.term}): `,
          item.description,
        ])),
  ];
};

const readable = (blocks: readonly Block[]): Plain[] =>
  joined(
    blocks.map((block) => [marked(plainText([withAddresses(block)]), block)]),
    '\n',
  );

/** Words in the language that is said of them. */
const marked = (words: string, { lang, dir }: Partial<LanguageMark>): Plain =>
  lang ? { type: 'foreign', lang, ...(dir && { dir }), children: [words] } : words;

const withAddresses = (block: Block): Block =>
  block.type === 'list'
    ? { ...block, items: block.items.map((item) => item.map(withAddresses)) }
    : { ...block, children: block.children.map(withAddress) };

function withAddress(inline: Inline): Inline {
  if (typeof inline === 'string' || inline.type === 'foreign') return inline;
  const children = inline.children.map(withAddress);
  if (inline.type !== 'link') return { ...inline, children };
  const words = plainText([{ type: 'paragraph', children: inline.children }]);
  const isSaid = inline.href.replace(/^(mailto|tel):/i, '') === words.replace(/\s/g, '');
  return { ...inline, children: isSaid ? children : [...children, ` (${inline.href})`] };
}
